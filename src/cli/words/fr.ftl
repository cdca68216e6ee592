# Ce que disent les commandes en dehors des remarques, en français.
#
# En minuscules, sans point final ; ce qui s’écrit tel quel est entre accents graves. `site` et ce qui se met
# dans une commande est vide, ou commence par une espace.

## Ce qui arrête une commande

trouble-output = impossible d’écrire sur la sortie standard : { $error }
output-not-ours = { $path } : n’est pas vide et n’a pas été fait par kabar : nommez-en un autre
output-not-a-folder = { $path } : n’est pas un dossier : nommez-en un
output-among-sources = { $path } : contient les sources du site ou se trouve parmi elles : nommez un autre dossier
output-cannot-swap = { $path } : est un point de montage, ou on ne peut pas écrire dans le dossier qui le contient : publiez sans `--swap`
file-no-folder = `{ $path }` se trouve dans un dossier qui n’existe pas : créez le dossier, ou nommez-en un autre
file-published = `{ $path }` se trouve dans le dossier publié, que kabar nettoie : nommez un autre endroit
file-folder = `{ $path }` est un dossier : nommez un fichier
file-not-written = impossible d’écrire { $path } : { $error }
site-none = il n’y a pas de dossier `{ $folder }` : nommez le dossier qui contient `content/`, ou faites un nouveau bulletin avec `kabar init { $folder }`
site-content = `{ $folder }` est le dossier `content/` lui-même : nommez celui qui le contient, `{ $above }`
site-no-content = `{ $folder }` n’est pas un site, car il n’a pas de dossier `content/` : nommez le dossier qui en a un, ou faites un nouveau bulletin avec `kabar init`
typed-url = `{ $typed }` n’est pas une adresse web : écrivez `--base-url https://{ $example }`
typed-day = `{ $typed }` n’est pas un jour : écrivez-le comme `--date 2026-05-01`
typed-no-such-day = le calendrier n’a pas de jour `{ $typed }`
typed-percent = `{ $typed }` n’est pas un pourcentage : écrivez-le comme `--fail-under 80%`
typed-languages = `{ $tag }` n’est pas un code de langue : écrivez des codes courts séparés par des virgules, comme `--languages en,fr`
clock-shows-no-day = l’horloge ne montre aucun jour : mettez-la à l’heure, ou écrivez `--date 2026-05-01`
epoch-shows-no-day = `SOURCE_DATE_EPOCH` vaut `{ $epoch }` : donnez-lui le nombre de secondes depuis 1970, comme `1767225600`, ou écrivez `--date 2026-01-01`

## Pendant que kabar travaille

progress-reading = lecture de { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
progress-rendering = fabrication { $made }/{ $all }
progress-publishing = publication

## kabar build

build-done = { $count ->
    [one] { $count } page ou fichier
   *[other] { $count } pages et fichiers
} : { $made ->
    [one] { $made } fait
   *[other] { $made } faits
}, { $kept ->
    [one] { $kept } gardé
   *[other] { $kept } gardés
}, { $gone ->
    [one] { $gone } retiré
   *[other] { $gone } retirés
} en { $time } s
build-removed = { $file } retiré
build-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
build-nothing = rien n’a été publié
build-nothing-new = rien n’a été publié : le site est comme il était
build-old = rien n’a été publié : le site dans `{ $folder }` est comme il était
build-in-part = le nouveau site est peut-être publié en partie : corrigez la cause et lancez la même commande encore une fois, elle l’achèvera
build-waits = une autre exécution publie dans `{ $folder }` : on attend qu’elle finisse
build-heads = { $error } : la prochaine fois, tous les textes seront lus de nouveau

## Les commandes qui restent

stay-ends = Ctrl-C pour terminer
stay-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}

## kabar serve

serve-made = { $changed } : { $made ->
    [one] { $made } page ou fichier fait
   *[other] { $made } pages et fichiers faits
}, { $gone ->
    [one] { $gone } retiré
   *[other] { $gone } retirés
} en { $time } ms
serve-site = le site entier
serve-nothing = rien ne peut être montré tant que ce n’est pas corrigé
serve-held = { $file } est montré tel qu’il était avant
serve-left-out = { $file } est laissé de côté
serve-refused = { $error } : ce qui est montré reste tel quel
serve-browser = impossible d’ouvrir un navigateur : { $error }
serve-port = impossible d’écouter sur le port { $port } : { $error }

## kabar build --verify

verify-same = `{ $folder }` est bien ce que donne un site refait en entier : { $count ->
    [one] { $count } page ou fichier
   *[other] { $count } pages et fichiers
}
verify-differs = `{ $folder }` n’est pas ce que donne un site refait en entier : { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
verify-next = `kabar build --clean` refait et publie chaque fichier
file-differs = différent
file-missing = manquant
file-too-many = en trop

## kabar build --explain : pourquoi une page ou un fichier est fait

reason-new = nouveau
reason-gone = son fichier avait disparu
reason-changed = a changé : { $parts }
reason-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
part-tool = kabar lui-même
part-recipe = sa place dans le site
part-bulletin = `bulletin.yaml`
part-regions = `regions.yaml`
part-programs = `programs.yaml`
part-organizations = `organizations.yaml`
part-topics = `topics.yaml`
part-menu = le menu
part-theme = le thème graphique
part-words = les mots de l’interface
part-text = son texte
part-original = l’original
part-languages = ses langues
part-links = où mènent ses liens
part-prose = le texte sur son sujet
part-counts = le nombre d’activités
part-follow-ups = ce qui a été convenu
part-neighbors = les comptes rendus d’avant et d’après
part-card = ce que les listes montrent de `{ $name }`
part-entry = le compte rendu `{ $name }`
part-addresses = les adresses du site
part-bytes = son contenu
part-translations = l’état des traductions
part-records = les faits de ses activités
part-texts = les textes de sa langue
part-unknown = quelque chose qu’un kabar plus ancien connaissait

## kabar check

check-fix = `kabar check --fix` peut en corriger { $count }
check-others = { $count ->
    [one] { $count } autre remarque
   *[other] { $count } autres remarques
} dans d’autres fichiers : `kabar check` les montre
watch-again = { $changed } : nouvelle vérification
watch-refused = { $error } : kabar vérifie encore jusqu’à ce que ce soit réglé
fix-made = { $count ->
    [0] rien n’a été corrigé
    [one] { $count } fichier corrigé
   *[other] { $count } fichiers corrigés
}
fix-shown = { $count ->
    [0] rien ne serait corrigé
    [one] { $count } fichier serait corrigé ; aucun n’a été écrit
   *[other] { $count } fichiers seraient corrigés ; aucun n’a été écrit
}
fix-outside = `{ $path }` mène hors du site : rien n’y a été écrit
fix-changed = `{ $path }` a été modifié entre-temps : relancez la même commande
scope-no-file = il n’y a pas de fichier ou de dossier `{ $path }`
scope-no-site = `{ $path }` ne se trouve dans aucun site : indiquez le dossier qui contient `content/`
scope-not-utf8 = le nom de `{ $path }` n’est pas en UTF-8 : donnez-lui-en un autre
scope-two-sites = indiquez des fichiers et des dossiers d’un seul site

## kabar build --quarantine

quarantine = publié malgré { $count ->
    [one] { $count } texte fautif
   *[other] { $count } textes fautifs
} :
    {"  "}{ $lines }
quarantine-older = { $file } : dans sa dernière bonne version
quarantine-left-out = { $file } : laissé de côté
quarantine-kept = { $error } : un texte qui deviendrait fautif sera laissé de côté

## kabar explain

explain-none = { $suggestion ->
    [none] il n’y a pas de remarque `{ $name }` : `kabar explain` les énumère toutes
   *[other] il n’y a pas de remarque `{ $name }` : vouliez-vous dire `kabar explain { $suggestion }` ?
}

## kabar init

init-content = `{ $folder }` a déjà un `content/` : nommez un autre dossier
init-english = les textes en `{ $lang }` sont en anglais : récrivez-les
init-kept = `{ $file }` gardé comme il était : comparez-le
init-made = bulletin fait de { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} dans `{ $folder }`
init-next =
    ensuite : écrivez son adresse dans { $folder }/content/bulletin.yaml,
    puis `kabar build { $folder }`

## Les textes qui sont demandés

language-none = { $suggestion ->
    [none] le bulletin n’a pas de langue `{ $tag }` : il a { $all }
   *[other] le bulletin n’a pas de langue `{ $tag }` : vouliez-vous dire `{ $suggestion }` ?
}
text-none = { $suggestion ->
    [none] il n’y a pas de texte `{ $typed }` : écrivez le chemin de son fichier, ou son identifiant ; `kabar status{ $site }` énumère les textes
   *[other] il n’y a pas de texte `{ $typed }` : vouliez-vous dire `{ $suggestion }` ?
}
text-not-in-bulletin = `{ $typed }` n’est pas dans le bulletin : `kabar check{ $site }` dira peut-être pourquoi ; il a pu aussi expirer
text-changed = { $file } a été changé entre-temps : essayez encore
text-is-original = { $file } est l’original : il ne suit aucun autre texte

## kabar translate

translate-told = `{ $name }` est déjà raconté en `{ $lang }` : voyez { $file }
translate-exists = il y a déjà un fichier { $path } : kabar ne le remplace pas
translate-wrong-original = corrigez d’abord l’original
translate-not-kept = { $error } : `kabar status --diff` devra interroger git plus tard
translate-wrote = { $file } est écrit
translate-next =
    ensuite : { $title ->
        [none] écrivez chaque paragraphe sous son original
       *[other] écrivez le titre, et chaque paragraphe sous son original
    },
    supprimez la ligne `draft: true`, puis `kabar check{ $site }`
accept-wrong = corrigez d’abord ceci ; aucun fichier n’a été changé
accept-no-file = `{ $typed }` n’est pas le fichier d’une traduction : écrivez le chemin de l’une d’elles
accept-strange = { $file } est écrit d’une façon que kabar ne sait pas changer : écrivez vous-même `revision: { $revision }` sous `translates`
accept-already = { $file } suit déjà { $original } tel qu’il est maintenant
accept-first = { $file } suit { $original } tel qu’il est maintenant : révision { $revision }
accept-again = { $file } suit { $original } tel qu’il est maintenant : révision { $revision }, avant { $before }

## Ce qui se trouve dans le canevas d’une traduction, chaque ligne de 100 lettres au plus

skeleton-fields =
    Traduction de { $from } en { $into }. Derrière chaque deux-points vient ce que dit la ligne du
    dessus, dans la langue de ce fichier. Ce qui est supprimé ici est montré comme dans l’original.
skeleton-draft = Supprimez la ligne suivante quand la traduction est entière : jusque-là, seuls les aperçus la montrent.

## kabar status

state-original = original
state-current = à jour
state-stale = dépassé
state-unknown = sans révision
state-draft = brouillon
state-missing = absent
state-machine = par une machine
status-none-stale = on ne connaît aucune traduction dépassée
status-wrong = { $count } : ce dont il s’agit peut manquer ici ; voyez `kabar check{ $site }`
status-short = { $lang } : { $told } sur { $count ->
    [one] { $count } activité est racontée
   *[other] { $count } activités sont racontées
}, { $percent } % : moins de { $least } %
stale-follows = suit la révision { $follows } de { $of }, qui en est maintenant à { $now }

# Le tableau : 36 lettres au plus, `table-all` 5 au plus.
table-activities = Activités, la plus récente d’abord
table-others = Autres textes
table-machine = traduit par une machine
table-totals = { $count ->
    [one] Sur { $count } activité
   *[other] Sur { $count } activités
}
table-told = racontées, et non dépassées
table-percent = la même chose en pour cent
table-regions = Racontées dans chaque région
table-programs = Racontées dans chaque programme
table-all = tout

# Les phrases.
sentence-text = { $name } : { $parts }
sentence-in = { $state } en { $langs }
sentence-machine = { $lang } (par une machine)
sentence-total = en { $lang }, { $told } sur { $count ->
    [one] { $count } activité est racontée
   *[other] { $count } activités sont racontées
}, { $percent } % : { $parts }
sentence-count = { $count } { $state }
sentence-region = région { $key } : { $activities }, dont { $told }
sentence-program = programme { $key } : { $activities }, dont { $told }
sentence-told = { $count ->
    [one] { $count } racontée en { $lang }
   *[other] { $count } racontées en { $lang }
}
sentence-activities = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
}
sentence-nothing = il n’y a pas d’activités

## kabar status --diff

difference-head = { $file } suit la révision { $follows } de { $of }, qui en est maintenant à { $now }
difference-none = { $file } suit { $of } tel qu’il est maintenant
difference-untold = `{ $name }` n’est pas raconté en `{ $lang }` : `kabar translate{ $site } { $name } { $lang }` le commence
difference-no-revision = { $file } ne dit pas quelle révision il suit : mettez-le à jour, puis `kabar translate{ $site } --accept { $file }`
difference-next =
    ensuite : mettez { $file } à jour,
    puis `kabar translate{ $site } --accept { $file }`
difference-old = l’ancien texte : { $what }
difference-since = changé par { $what }
difference-same = { $count ->
    [one] { $count } paragraphe inchangé
   *[other] { $count } paragraphes inchangés
}
part-of-title = titre
part-of-summary = résumé
part-of-text = texte
part-same = { $part } : inchangé
part-changed = { $part } :
past-commit = commit git { $commit }
past-uncommitted = ce qui n’est pas encore dans un commit
past-lost = personne ne sait ce que disait { $file } dans la révision { $revision } : elle n’est pas dans { $kept }, et { $reason }
past-no-commit = dans aucun commit de git
past-shallow = dans aucun commit de git ; ce dépôt est un clone superficiel : `git fetch --unshallow` va chercher le reste
git-missing = il n’y a pas de programme `git` à interroger
git-refuses = git ne peut pas être interrogé : { $error }
git-no-repository = le site n’est pas dans un dépôt git
git-no-commit = git n’a pas encore de commit

## kabar new

new-ask-title = Titre :
new-ask-date = Jour, ou premier et dernier jour séparés par `/` [{ $today }] :
new-ask-region = Région, par son numéro, son nom ou une partie du nom ; plusieurs avec des virgules :
new-ask-program = Programme [aucun] :
new-ask-kind = Sorte d’activité [aucune] :
new-ask-language = Langue du compte rendu, parmi { $all } [{ $default }] :
new-ask-name = Nom en `{ $lang }` :
new-ask-other-name = Nom en `{ $lang }` [aucun] :
new-ask-parent = La région dans laquelle elle se trouve [aucune] :
new-ask-id = Identifiant, par lequel les comptes rendus la nommeront [{ $usual }] :
new-title-empty = un compte rendu a besoin d’un titre
new-needed = il en faut un ; Ctrl-D arrête
new-more = ... et { $count } de plus : écrivez une partie du nom
new-which = lequel de ceux-ci est `{ $typed }` ?
new-not-found = rien ici ne s’appelle `{ $typed }`
new-stopped = arrêté : rien n’a été écrit
new-missing = `{ $flag }` manque, et personne n’est là pour répondre
new-no-day = `{ $typed }` n’est pas un jour : écrivez `2026-05-01`, ou `2026-05-01/2026-05-03`
new-unknown = { $near ->
    [none] `{ $flag }` : le site n’a pas de `{ $typed }`
   *[other] `{ $flag }` : le site n’a pas de `{ $typed }` : vouliez-vous dire { $near } ?
}
new-no-regions = le site n’a pas encore de région : `kabar new region` en ajoute une
new-unreadable = { $file } ne peut pas être lu : `kabar check` dit pourquoi
new-strange = { $file } est écrit d’une manière que kabar ne sait pas compléter : ajoutez l’entrée vous-même
new-bad-name = écrivez `--name` une fois avec un nom pour toutes les langues, ou une fois par langue, comme `--name fr=Kinshasa`
new-bad-id = `{ $id }` ne peut pas être un identifiant : écrivez des minuscules, des chiffres et des traits d’union, avec `--id`
new-id-taken = { $file } a déjà `{ $id }` : écrivez un autre identifiant avec `--id`, par exemple `{ $free }`
new-nothing = rien n’a été écrit
new-wrote = { $file } a été écrit
new-next =
    ensuite : écrivez le texte sous la seconde ligne de traits,
    mettez les photos dans { $folder },
    supprimez la ligne `draft: true`, puis `kabar check{ $site }`
new-hint = Ce qui suit un # est une idée : enlevez le # et remplissez, ou supprimez la ligne.
new-added = `{ $id }` a été ajouté à { $file }
new-added-next = ensuite : nommez-le dans les comptes rendus, comme `{ $field }: [{ $id }]`

## kabar schema

schema-wrote = { $count } schémas ont été écrits dans { $folder }

## kabar doctor : les mots du tableau, 12 lettres au plus chacun

doctor-counts = { $activities ->
    [one] { $activities } activité
   *[other] { $activities } activités
} en { $reports ->
    [one] { $reports } compte rendu
   *[other] { $reports } comptes rendus
}, et { $texts ->
    [one] { $texts } autre texte
   *[other] { $texts } autres textes
} ; { $regions ->
    [one] { $regions } région
   *[other] { $regions } régions
}, { $programs ->
    [one] { $programs } programme
   *[other] { $programs } programmes
}, { $organizations ->
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
}, { $topics ->
    [one] { $topics } thème
   *[other] { $topics } thèmes
}
doctor-language = langue
doctor-told = racontées
doctor-missing = manquantes
doctor-stale = dépassées
doctor-machine = par machine
doctor-well = rien à faire ; `kabar new` commence le prochain compte rendu
doctor-named = { $what } : { $names }
doctor-more = et { $count } de plus
doctor-check = `kabar check{ $site }` les montre
doctor-drafts = { $count ->
    [one] { $count } brouillon
   *[other] { $count } brouillons
}
doctor-preview = `kabar build{ $site } --audience preview --output preview` les montre ; supprimez `draft: true` quand ils sont complets
doctor-scheduled = { $count ->
    [one] { $count } texte paraîtra plus tard
   *[other] { $count } textes paraîtront plus tard
}
doctor-expiring = { $count ->
    [one] { $count } texte disparaît dans le mois
   *[other] { $count } textes disparaissent dans le mois
}
doctor-expired = { $count ->
    [one] { $count } texte a expiré
   *[other] { $count } textes ont expiré
}
doctor-edit = changez `{ $field }` dans ces fichiers là où il n’est pas juste ; puis `kabar check{ $site }`
doctor-remove = `git rm` les fichiers dont on n’a plus besoin
doctor-follow-ups = { $count ->
    [one] { $count } engagement ouvert est échu, ou a plus d’un an
   *[other] { $count } engagements ouverts sont échus, ou ont plus d’un an
}
doctor-unused = { $count ->
    [one] { $count } entrée de { $file } n’est nommée nulle part
   *[other] { $count } entrées de { $file } ne sont nommées nulle part
}
doctor-name = nommez-les dans un compte rendu, comme le fait `kabar new`, ou supprimez-les de { $file }
doctor-heavy = { $count ->
    [one] { $count } fichier ou dossier est lourd pour un téléphone modeste
   *[other] { $count } fichiers ou dossiers sont lourds pour un téléphone modeste
}
doctor-shrink = réduisez les photos : `magick mogrify -resize 1280x { $file }`
doctor-alt = { $count ->
    [one] { $count } photo sans mots pour qui ne la voit pas
   *[other] { $count } photos sans mots pour qui ne les voit pas
}
doctor-describe = écrivez ce qu’on y voit : `![...](photo.jpg)`, ou `alt` sous `pictures`
