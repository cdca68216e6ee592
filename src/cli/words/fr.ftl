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
part-unknown = quelque chose qu’un kabar plus ancien connaissait

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
init-next = ensuite : écrivez son adresse dans { $folder }/content/bulletin.yaml, puis `kabar build { $folder }`

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
translate-next = ensuite : { $title ->
    [none] écrivez chaque paragraphe sous son original
   *[other] écrivez le titre, et chaque paragraphe sous son original
} ; supprimez la ligne `draft: true` ; puis `kabar check{ $site }`
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
difference-next = ensuite : mettez { $file } à jour, puis `kabar translate{ $site } --accept { $file }`
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
