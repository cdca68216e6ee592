# Ce que kabar dit d’un bulletin, en français.
#
# Chaque code a un message, `.help` (ce qu’il faut écrire) et `.explain` (ce que `kabar explain` affiche).
# Les messages sont en minuscules, sans point final ; ce qui s’écrit tel quel est entre accents graves.
# Une suggestion vaut `none` quand il n’y en a pas.
# Une ligne d’exemple qui commence par une accolade ou une tabulation a son retrait dans les accolades.
#
# Les mots : report = compte rendu, activity = activité, original = original, translation = traduction,
# front matter = en-tête, field = champ, region = région, program = programme, topic = sujet,
# organization = organisation, id = identifiant, registry = registre, draft = brouillon, preview = aperçu.

## La fin d’une exécution

count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-infos = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
count-nothing = rien à corriger

## Dans le navigateur (`kabar serve`)

problems-place = { $file }, ligne { $line }
problems-note = Tant que ce n’est pas corrigé, les pages montrent ce qui était juste avant.
problems-unread = les fichiers ne peuvent pas être lus
problems-close = Fermer
problems-all = Toutes les remarques

## Les autres endroits d’une remarque

label-first = le premier est ici
label-other = l’autre est ici
label-original = voici ce que dit l’original
label-lacking = voici l’original
label-page = c’est en préparant ce texte

## Les mots qui précèdent

severity-error = erreur
severity-warning = avertissement
severity-info = remarque
note = note
help = aide

## Fichiers et YAML

not-utf8 = ce fichier n’est pas du texte en UTF-8
    .help = enregistrez-le de nouveau avec l’encodage « UTF-8 » ; la plupart des éditeurs le proposent sous « Enregistrer sous »
    .explain =
        kabar lit les fichiers de texte en UTF-8, l’encodage qui sait écrire toutes les langues. Ce
        fichier contient des octets qui ne sont pas de l’UTF-8 : un programme plus ancien l’a
        enregistré dans un autre encodage, tel que Windows-1252, et ses accents deviendraient des
        signes faux.

        Ouvrez le fichier dans votre éditeur, choisissez « Enregistrer sous » ou « Enregistrer avec
        l’encodage », choisissez UTF-8 et enregistrez. Regardez ensuite les lettres accentuées : si
        certaines sont déjà fausses, tapez-les de nouveau.

        Incorrect :

            title: RÃ©union Ã  Bukavu

        Correct :

            title: Réunion à Bukavu

link-out-of-site = ceci est un lien qui ne mène à aucun fichier de ce site
    .help = supprimez le lien et mettez à sa place une copie du fichier ou du dossier
    .explain =
        Un lien symbolique dans le dossier du site mène en dehors de celui-ci, à un dossier, ou
        nulle part. kabar ne suit pas de tels liens : ils pourraient publier un fichier qui n’était
        pas destiné au bulletin, et le site serait incomplet sur tout autre ordinateur.

        Supprimez le lien et copiez le fichier à sa place.

        Incorrect :

            content/reports/2024/atelier/programme.pdf -> /home/ani/programme.pdf

        Correct, avec une copie du fichier à la place du lien :

            content/reports/2024/atelier/programme.pdf

stray-text = ce texte n’est dans aucun dossier que kabar lit, il n’est donc pas publié
    .help = déplacez-le dans `content/reports/`, dans `content/pages/` ou dans le dossier du registre dont il parle
    .explain =
        Les textes se trouvent dans l’un de ces dossiers de `content` : `reports`, `pages`, `regions`,
        `programs`, `organizations` ou `topics`. Un texte placé dans un autre dossier n’est pas
        publié ; le plus souvent, le nom du dossier contient une faute de frappe.

        Incorrect :

            content/report/2024/atelier.fr.md

        Correct :

            content/reports/2024/atelier.fr.md

        Un texte qui n’est pas prêt peut attendre dans un dossier `_drafts`, dont rien n’est lu.

front-matter-missing = ce fichier ne commence pas par un en-tête
    .help = commencez le fichier par une ligne `---`, puis `title:` et les autres champs, puis encore une ligne `---`
    .explain =
        Chaque fichier Markdown du bulletin commence par son en-tête : le titre, la date et les
        autres faits, entre deux lignes de trois traits d’union. Le texte suit en dessous.

        Incorrect :

            # Atelier de sécurité
            Le 19 janvier ...

        Correct :

            ---
            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu
            ---
            Le 19 janvier ...

front-matter-unclosed = l’en-tête est ouvert et n’est jamais fermé
    .help = ajoutez une ligne `---` sous le dernier champ, avant le texte
    .explain =
        L’en-tête se trouve entre deux lignes de trois traits d’union. Ce fichier n’a que la
        première : kabar ne peut pas savoir où finissent les champs et où commence le texte.

        Incorrect :

            ---
            title: Atelier de sécurité
            Le 19 janvier ...

        Correct :

            ---
            title: Atelier de sécurité
            ---
            Le 19 janvier ...

        La ligne de fermeture ne porte que les trois traits d’union et n’a pas de retrait.

yaml-syntax = ceci ne peut pas être lu comme du YAML : { $reason }
    .help = corrigez ce que dit le message, ou comparez la ligne avec ses voisines : retrait, guillemets, crochets et deux-points
    .explain =
        Les champs d’un compte rendu sont écrits en YAML : sur chaque ligne un nom, deux-points, une
        espace et une valeur. Les lignes qui vont ensemble commencent à la même colonne. Un texte
        qui commence par l’un des signes @ ` % & * ! [ {"{"} ou qui contient deux-points suivis d’une
        espace se met entre guillemets droits.

        Incorrect :

            people:
              - name: Ani
               role: facilitatrice
            title: [Brouillon] Atelier

        Correct :

            people:
              - name: Ani
                role: facilitatrice
            title: "[Brouillon] Atelier"

yaml-tab = le retrait de cette ligne est fait avec une tabulation
    .help = { $blanks ->
        [0] supprimez la tabulation : cette ligne commence à la marge
        [one] supprimez la tabulation et tapez une fois sur la barre d’espace
       *[other] supprimez la tabulation et tapez { $blanks } fois sur la barre d’espace
    }
    .explain =
        En YAML, le retrait des lignes se fait avec des espaces, jamais avec des tabulations : une
        tabulation est large dans un éditeur et étroite dans un autre, et personne ne pourrait dire
        quelles lignes vont ensemble. La plupart des éditeurs savent écrire des espaces quand on
        appuie sur la touche de tabulation. De plusieurs lignes de suite, seule la première est
        montrée.

        Incorrect (une tabulation devant le trait d’union) :

            people:
        {"    \u0009"}- name: Ani

        Correct (deux espaces devant le trait d’union) :

            people:
              - name: Ani

yaml-unclosed-quote = un guillemet est ouvert et n’est jamais fermé
    .help = fermez-le : `{ $suggestion }`
    .explain =
        Une valeur qui commence par un guillemet finit par le même signe. Sans lui, YAML continue à
        lire les lignes suivantes comme si tout n’était qu’un seul texte.

        Incorrect :

            title: "Atelier de sécurité
            date: 2023-01-19

        Correct :

            title: "Atelier de sécurité"
            date: 2023-01-19

        Pour écrire un guillemet à l’intérieur du texte, entourez tout le texte d’apostrophes droites :

            title: 'Atelier "sécurité"'

yaml-unquoted-colon = un texte avec deux-points doit être entre guillemets
    .help = écrivez `{ $suggestion }`
    .explain =
        En YAML, deux-points suivis d’une espace séparent le nom d’un champ de sa valeur. Si la
        valeur en contient aussi, mettez-la entre guillemets droits.

        Incorrect :

            title: Atelier: premier jour

        Correct :

            title: "Atelier: premier jour"

        Deux-points sans espace après, comme dans 10:30 ou https://example.org, n’en ont pas besoin.

yaml-duplicate-key = le champ `{ $key }` est écrit deux fois
    .help = gardez une seule des deux lignes ; si le champ accepte plusieurs valeurs, écrivez-les en une liste, comme `[one, two]`
    .explain =
        Chaque champ peut être écrit une fois au même endroit. S’il y est deux fois, personne ne
        peut savoir laquelle des deux valeurs compte.

        Incorrect :

            regions: cd-sud-kivu
            regions: cd-nord-kivu

        Correct :

            regions: [cd-sud-kivu, cd-nord-kivu]

yaml-after-block = rien ne peut suivre `|` ou `>` sur leur ligne
yaml-after-end = ce qui se trouve après la fin du document ne peut pas être lu
yaml-after-quote = le texte continue après le guillemet fermant : `{ $quoted }`
yaml-backslash = une barre oblique inverse entre guillemets doubles doit être écrite deux fois
yaml-begins-with = un texte qui commence par `{ $sign }` doit être entre guillemets : `{ $quoted }`
yaml-colon-here = deux-points suivis d’une espace ne peuvent pas se trouver ici sans guillemets
yaml-ends-early = le fichier s’arrête au milieu d’une valeur
yaml-exclamation = un texte qui commence par `!` doit être entre guillemets
yaml-invisible = un caractère invisible ({ $code }) ne peut pas se trouver ici
yaml-item-line = un élément qui commence par `-` doit avoir sa propre ligne
yaml-items-indented = cette ligne n’a pas le même retrait que les éléments au-dessus
yaml-lines-indented = cette ligne n’a pas le même retrait que les lignes au-dessus
yaml-no-blank = il manque une espace ici
yaml-no-blank-after = il manque une espace après `{ $key }:`
yaml-no-colon = cette ligne n’a pas de deux-points et n’appartient à aucun champ
yaml-no-value = il manque une valeur, ou son premier caractère demande des guillemets
yaml-open = ce qui s’ouvre par `{ $sign }` n’est jamais fermé : il manque `{ $missing }`
yaml-open-group = à un groupe qui s’ouvre par {"`{`"} il manque une virgule ou son {"`}`"}
yaml-open-list = à une liste qui s’ouvre par `[` il manque une virgule ou son `]`
yaml-open-quote = un guillemet est ouvert et n’est jamais fermé
yaml-second-document = une ligne `---` commence un deuxième document, et un fichier n’en contient qu’un
yaml-star = un texte qui commence par `*` doit être entre guillemets
yaml-star-or-and = un texte qui commence par `*` ou `&` doit être entre guillemets
yaml-strange-key = une liste ou un groupe ne peut pas être un nom de champ ; un texte avec {"`{`"} ou `[` doit être entre guillemets
yaml-tab-indents = une tabulation ne peut pas servir de retrait
yaml-this-sign = un texte qui commence par ce caractère doit être entre guillemets
yaml-too-deep = des listes et des groupes sont imbriqués trop profondément
yaml-too-much = des noms avec `*` répètent trop de texte

## Champs

missing-field = { $found ->
    [nothing] le champ `{ $field }` est vide
   *[other] il manque le champ `{ $field }`
}
    .help = { $found ->
        [nothing] écrivez sa valeur après `{ $field }:`
       *[other] ajoutez `{ $field }:` et sa valeur
    }
    .explain =
        Certains champs doivent être là : un compte rendu a un titre et ses régions, une région a un
        nom. Un champ qui est là sans valeur compte comme absent.

        Incorrect :

            ---
            title:
            date: 2023-01-19
            ---

        Correct :

            ---
            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu
            ---

missing-date = le compte rendu n’a pas de date
    .help = ajoutez `date: 2026-05-01`, le jour de l’activité, ou `published:`, le jour où le compte rendu a paru
    .explain =
        Un compte rendu a besoin de l’un de deux jours, pour pouvoir être mis en ordre : `date`, quand
        l’activité a eu lieu, ou `published`, quand le compte rendu a paru. S’il a les deux, la page
        les montre tous les deux.

        Incorrect :

            title: Pelatihan di Senggigi
            regions: [id-nb-lombok-barat]

        Correct :

            title: Pelatihan di Senggigi
            date: 2021-09-16/2021-09-19
            regions: [id-nb-lombok-barat]

        La date est ici une période : d’un jour à un autre, les deux compris.

wrong-type = { $field ->
    [none] ce qui se trouve ici
   *[other] `{ $field }`
} devrait être { $expected ->
    [fields] des champs avec des noms
    [flag] `true` ou `false`
    [text] un texte
    [mapping] un groupe de champs
   *[other] { $expected }
}, et c’est { $found ->
    [nothing] vide
    [flag] `true` ou `false`
    [number] un nombre
    [text] un texte
    [list] une liste
    [mapping] un groupe de champs
   *[other] { $found }
}
    .help = { $expected ->
        [flag] écrivez `true` ou `false`, sans guillemets
        [text] écrivez un seul texte sur une ligne ; s’il commence par `[` ou contient deux-points, mettez-le entre guillemets
        [fields] écrivez chaque champ sur sa propre ligne : un nom, deux-points et une valeur
        [mapping] écrivez chacune de ses parties sur sa propre ligne en dessous, en retrait de deux espaces : un nom, deux-points et une valeur
       *[other] regardez le retrait et les signes `[`, `-` et `:` de cette valeur
    }
    .explain =
        Chaque champ contient une sorte de valeur : un texte, un nombre, `true` ou `false`, une liste
        (des lignes qui commencent par un trait d’union, ou des mots entre crochets) ou un groupe
        (d’autres champs, en retrait en dessous). Ce champ contient une autre sorte que prévu. Un
        texte qui ressemble à autre chose se met entre guillemets.

        Incorrect :

            place: Bukavu
            draft: yes
            title: [Brouillon] Atelier
            follow_ups: suivi

        Correct :

            place:
              locality: Bukavu
            draft: true
            title: "[Brouillon] Atelier"
            follow_ups:
              - text: suivi

unknown-key = il n’y a pas de champ `{ $key }` ici
    .help = { $suggestion ->
        [none] corrigez son nom, ou mettez-le sous `extra:` si c’est un champ à vous
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        kabar ne connaît pas de champ de ce nom à cet endroit. Le plus souvent, c’est une faute de
        frappe ou un champ dont le retrait est trop petit ou trop grand.

        Incorrect :

            tittle: Atelier de sécurité

        Correct :

            title: Atelier de sécurité

        Vos propres champs, pour votre propre thème graphique, se mettent sous `extra` :

            extra:
              room: 12

bad-date = `{ $text }` n’est pas une date
    .help = { $suggestion ->
        [none] écrivez l’année, le mois et le jour en chiffres : `2026-05-01`
       *[other] écrivez `{ $suggestion }` si c’est bien ce jour-là
    }
    .explain =
        Une date s’écrit en chiffres : l’année avec quatre chiffres, le mois et le jour avec deux, et
        des traits d’union entre eux. Elle se lit de la même façon dans toutes les langues. Les
        lecteurs la voient comme elle s’écrit dans la leur.

        Incorrect :

            date: 12/6/2024
            date: 1 de maio

        Correct :

            date: 2024-06-12
            date: 2021-09-16/2021-09-19

        La dernière ligne est une période, le dernier jour compris.

no-such-day = le calendrier n’a pas de jour `{ $text }`
    .help = { $suggestion ->
        [none] corrigez le mois ou le jour ; l’ordre est année, mois, jour
       *[other] écrivez `{ $suggestion }` si c’est bien ce jour-là : l’ordre est année, mois, jour
    }
    .explain =
        La date a la bonne forme, mais ce jour n’existe pas : le mois dépasse 12, ou le mois a moins
        de jours.

        Incorrect :

            date: 2023-02-29
            date: 2023-19-01

        Correct :

            date: 2023-02-28
            date: 2023-01-19

reversed-range = `{ $text }` finit avant de commencer
    .help = { $suggestion ->
        [none] corrigez le début ou la fin : la fin vient en dernier
       *[other] écrivez `{ $suggestion }` si c’est bien cela
    }
    .explain =
        Une période est le premier jour, une barre oblique et le dernier jour. Un programme a son
        premier mois sous `start` et son dernier sous `end`.

        Incorrect :

            date: 2021-09-19/2021-09-16

        Correct :

            date: 2021-09-16/2021-09-19

bad-time = `{ $text }` n’est pas une heure
    .help = { $suggestion ->
        [none] écrivez les heures et les minutes avec deux chiffres chacune, entre guillemets : `"09:30"` ou `"09:30-13:00"`
       *[other] écrivez `"{ $suggestion }"` si c’est bien cela
    }
    .explain =
        Une heure s’écrit avec les heures de 00 à 23, les minutes de 00 à 59 et deux-points entre
        elles. D’une heure à une autre : les deux, avec un trait d’union entre elles.

        Incorrect :

            time: 9h30
            time: 9.30 am

        Correct :

            time: "09:30"
            time: "09:30-13:00"

bad-number = `{ $text }` n’est pas { $expected }
    .help = écrivez { $expected }, en chiffres, sans mots ni unités
    .explain =
        Ce champ contient un nombre. Il s’écrit seulement en chiffres, sans unité, sans espaces ni
        virgules entre les milliers, et avec un point devant les décimales. Ce qu’il compte se dit
        dans un champ à part.

        Incorrect :

            participants:
              total: 60 personnes
              women: trente-deux

        Correct :

            participants:
              total: 60
              women: 32

number-any = un nombre
number-from-0 = un nombre à partir de 0
number-of-page = un nombre de 1 à 1000
number-of-point = une latitude et une longitude en degrés, comme `[-2.5, 28.86]`
number-whole = un nombre entier
type-color = une couleur telle que `#9b2d1c`, entre guillemets

bad-language = `{ $text }` n’est pas un code de langue
    .help = écrivez le code court de la langue : `fr`, `id`, `sr-Latn`
    .explain =
        Une langue est nommée par son code (BCP 47) : deux ou trois lettres, parfois suivies de
        l’écriture ou du pays, avec des traits d’union.

        Incorrect :

            lang: français
            lang: fr_FR

        Correct :

            lang: fr
            lang: sr-Latn

bad-url = `{ $text }` n’est pas une adresse web
    .help = écrivez l’adresse entière, en commençant par `https://`
    .explain =
        Une adresse web s’écrit en entier, avec `https://` ou `http://` devant et sans espaces, comme
        le navigateur la montre.

        Incorrect :

            url: www.example.org/laporan

        Correct :

            url: https://www.example.org/laporan

bad-slug = `{ $text }` ne peut pas faire partie d’une adresse
    .help = utilisez des minuscules sans accent, des chiffres et des traits d’union : `atelier-bukavu`
    .explain =
        Le `slug` est la dernière partie de l’adresse d’une page. C’est un mot, ou plusieurs avec des
        traits d’union entre eux, sans espaces, barres obliques, signes pour cent ni points
        d’interrogation, et sans point au début.

        Incorrect :

            slug: Atelier / Bukavu

        Correct :

            slug: atelier-bukavu

        Sans ce champ, kabar forme cette partie de l’adresse à partir du titre.

bad-alias = `{ $text }` ne peut pas être une ancienne adresse de cette page
    .help = écrivez seulement le chemin, à partir de la première barre oblique : `/2019/atelier/`
    .explain =
        Sous `aliases` se trouvent les adresses où cette page était auparavant, pour que les anciens
        liens y mènent encore. Chacune est un chemin de ce site : elle commence par une barre oblique
        et n’a ni nom de site, ni point d’interrogation, ni `#`.

        Incorrect :

            aliases: [https://example.org/?p=123]

        Correct :

            aliases: [/2019/atelier/]

bad-id = `{ $text }` ne peut pas être un identifiant
    .help = { $suggestion ->
        [none] utilisez des minuscules sans accent, des chiffres et des traits d’union : `cd-sud-kivu`
       *[other] écrivez `{ $suggestion }`
    }
    .explain =
        Un identifiant est le nom court par lequel les comptes rendus désignent une région, un
        programme, une organisation ou un sujet. Il est fait de minuscules, de chiffres et de traits
        d’union, sans espaces ni majuscules. Le nom que voient les lecteurs est écrit à côté.

        Incorrect :

            Sud Kivu:
              name: Sud-Kivu

        Correct :

            cd-sud-kivu:
              name: Sud-Kivu

bad-choice = `{ $text }` n’est pas l’un de { $choices }
    .help = { $suggestion ->
        [none] choisissez l’un de { $choices }
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Ce champ accepte quelques mots seulement, en anglais et en minuscules, pour que toutes les
        langues du bulletin veuillent dire la même chose. Le message les énumère ; les lecteurs les
        voient dans leur propre langue.

        Incorrect :

            follow_ups:
              - text: monev
                status: terbuka

        Correct :

            follow_ups:
              - text: monev
                status: open

## Registres

missing-config = il n’y a pas de `{ $path }` ici
    .help = lancez kabar dans le dossier du site, ou créez ce fichier avec `title`, `base_url` et `default_language`
    .explain =
        kabar cherche ce fichier pour apprendre ce qu’est le bulletin. Ou bien il n’est pas là, ou
        bien kabar a été lancé dans un autre dossier que celui du site.

        Incorrect, si le site se trouve à côté, dans le dossier my-bulletin :

            kabar build

        Correct :

            kabar build my-bulletin

        Le plus petit bulletin.yaml a trois lignes :

            title: Le Bulletin
            base_url: https://bulletin.example.org
            default_language: fr

region-too-deep = cette région est à { $count } régions de profondeur, et kabar descend jusqu’à { $most }
    .help = donnez comme `parent` une région plus grande, située plus haut
    .explain =
        Chaque région nomme avec `parent` la région plus grande où elle se trouve. Aucun lieu au monde
        n’est dans autant de régions ; un arbre aussi profond vient d’une erreur dans une liste
        qu’un programme a écrite, et aucune page ne pourrait le montrer.

        Incorrect, si cela continue ainsi cent fois :

            r1:
              parent: r0
            r2:
              parent: r1

        Correct :

            cd:
              name: RD Congo
            cd-sud-kivu:
              parent: cd

region-cycle = cette région se trouverait à l’intérieur d’elle-même : { $chain }
    .help = corrigez `parent` dans l’une de ces régions
    .explain =
        Chaque région nomme avec `parent` la région plus grande où elle se trouve. Ces régions se
        nomment l’une l’autre en rond, et aucune n’est la plus grande.

        Incorrect :

            cd:
              parent: cd-sud-kivu
            cd-sud-kivu:
              parent: cd

        Correct :

            cd:
              name: RD Congo
            cd-sud-kivu:
              parent: cd

unknown-region = il n’y a pas de région `{ $id }`
    .help = { $suggestion ->
        [none] utilisez un identifiant de `content/regions.yaml`, ou ajoutez-y la région
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Un compte rendu nomme ses régions par leurs identifiants dans `content/regions.yaml`, pour
        que chaque région ait une seule page, quelle que soit la façon d’écrire son nom. Cet
        identifiant n’y est pas.

        Incorrect :

            regions: [Sud Kivu]

        Correct :

            regions: [cd-sud-kivu]

        Une nouvelle région s’ajoute dans `content/regions.yaml` :

            cd-sud-kivu:
              parent: cd
              name: Sud-Kivu

unknown-program = il n’y a pas de programme `{ $id }`
    .help = { $suggestion ->
        [none] utilisez un identifiant de `content/programs.yaml`, ou ajoutez-y le programme
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Un compte rendu nomme ses programmes par leurs identifiants dans `content/programs.yaml`. Cet
        identifiant n’y est pas.

        Incorrect :

            programs: [Peduli SDG]

        Correct :

            programs: [peduli-sdgs]

        Un nouveau programme s’ajoute dans `content/programs.yaml` :

            peduli-sdgs:
              name: Peduli SDGs

unknown-organization = il n’y a pas d’organisation `{ $id }`
    .help = { $suggestion ->
        [none] utilisez un identifiant de `content/organizations.yaml`, ou ajoutez-y l’organisation
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Les organisateurs, partenaires et bailleurs sont nommés par leurs identifiants dans
        `content/organizations.yaml`, pour qu’une organisation ait une seule page, quelle que soit la
        façon d’écrire son nom. Cet identifiant n’y est pas.

        Incorrect :

            funders: [European Union]

        Correct :

            funders: [european-union]

        Une nouvelle organisation s’ajoute dans `content/organizations.yaml` :

            european-union:
              name: European Union

unknown-topic = il n’y a pas de sujet `{ $id }`
    .help = { $suggestion ->
        [none] utilisez un identifiant de `content/topics.yaml`, ou ajoutez-y le sujet
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Un compte rendu nomme ses sujets par leurs identifiants dans `content/topics.yaml`. Cet
        identifiant n’y est pas.

        Incorrect :

            topics: [Budgeting]

        Correct :

            topics: [local-budgeting]

        Un nouveau sujet s’ajoute dans `content/topics.yaml` :

            local-budgeting:
              name: Local budgeting

unknown-kind = il n’y a pas de type d’activité `{ $id }`
    .help = { $suggestion ->
        [none] utilisez un identifiant de `kinds` dans `content/bulletin.yaml`, ou ajoutez-y le type
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Le type d’activité dont parle un compte rendu est l’un de ceux que `content/bulletin.yaml`
        énumère. Celui-ci n’en fait pas partie.

        Incorrect :

            kind: Atelier

        Correct :

            kind: workshop

        Un nouveau type s’ajoute dans `content/bulletin.yaml` :

            kinds:
              workshop:
                fr: atelier
                en: workshop

unknown-language = `{ $lang }` n’est pas une langue de ce bulletin
    .help = utilisez l’une de { $languages }, ou ajoutez la langue sous `languages` dans `content/bulletin.yaml`
    .explain =
        Le bulletin paraît dans les langues que `content/bulletin.yaml` énumère. Un texte dans une
        autre langue, ou un fichier dont le nom porte une autre langue, n’aurait pas de page.

        Incorrect, si le bulletin est en français et en anglais :

            name:
              fr: Sud-Kivu
              de: Süd-Kivu

        Correct, dans `content/bulletin.yaml` :

            languages:
              fr: {"{}"}
              en: {"{}"}
              de: {"{}"}

unknown-menu-entry = le menu nomme `{ $entry }`, qui n’est ni une rubrique ni une page
    .help = { $suggestion ->
        [none] utilisez une rubrique telle que `reports` ou `regions`, ou un fichier de `content/pages/` sans sa langue ni son extension : `about`
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Sous `menu` dans `content/bulletin.yaml` se trouvent les rubriques du site (`reports`,
        `regions`, `programs`, `topics` et ainsi de suite) et des pages ordinaires, nommées par leur
        fichier dans `content/pages/`, sans langue ni extension.

        Incorrect :

            menu: [reports, about.fr.md]

        Correct, avec le fichier content/pages/about.fr.md :

            menu: [reports, about]

unknown-activity = il n’y a pas d’activité `{ $id }`
    .help = { $suggestion ->
        [none] un identifiant est le chemin sous `content/reports/` sans l’année ni la langue : `atelier-bukavu`
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Les autres activités sont nommées par leurs identifiants. Un identifiant est le chemin du
        compte rendu sous `content/reports/`, sans le dossier de l’année, la langue ni l’extension.

        Incorrect :

            related: [reports/2023/atelier-bukavu/index.fr.md]

        Correct :

            related: [atelier-bukavu]

unknown-subject = ce fichier décrit `{ $id }`, qui n’est pas dans `content/{ $folder }.yaml`
    .help = { $suggestion ->
        [none] ajoutez `{ $id }` à `content/{ $folder }.yaml`, ou donnez au fichier le nom d’un identifiant qui y est
       *[other] vouliez-vous dire `{ $suggestion }` ? alors renommez le fichier
    }
    .explain =
        Un texte de `content/regions/`, `content/programs/`, `content/organizations/` ou
        `content/topics/` est montré sur la page de l’entrée dont l’identifiant est le nom du
        fichier. Aucune entrée n’a cet identifiant.

        Incorrect :

            content/regions/sud-kivu.fr.md

        Correct, si l’identifiant dans `content/regions.yaml` est cd-sud-kivu :

            content/regions/cd-sud-kivu.fr.md

language-without-data = les dates et les nombres en `{ $lang }` sont écrits comme en `{ $used }`
    .help = laissez comme cela, ou nommez une autre langue avec `fallback` sous `{ $lang }`
    .explain =
        La façon dont une langue écrit ses dates, ses nombres et ses listes vient du CLDR d’Unicode.
        Il n’a pas de données pour cette langue ; une autre sert donc à sa place : la première de ses
        langues de repli qui en a, sinon l’anglais. On en choisit une autre avec `fallback` dans
        `content/bulletin.yaml`.

        Incorrect, si les lecteurs du tétoum connaissent mieux le portugais que l’anglais :

            languages:
              tet: {"{}"}

        Correct :

            languages:
              tet:
                fallback: [pt, en]

## Les activités et leurs comptes rendus

duplicate-activity = il y a deux activités avec l’identifiant `{ $id }`
    .help = renommez le fichier ou le dossier de l’une d’elles, ou mettez-les côte à côte si l’une traduit l’autre
    .explain =
        L’identifiant d’une activité est son chemin sous `content/reports/`, sans le dossier de
        l’année, la langue ni l’extension. Il ne doit être qu’à elle, car les adresses et les liens
        en sont faits. Les comptes rendus d’une activité en plusieurs langues sont côte à côte.

        Incorrect :

            content/reports/2023/atelier.fr.md
            content/reports/2024/atelier.fr.md

        Correct :

            content/reports/2023/atelier-bukavu.fr.md
            content/reports/2024/atelier-goma.fr.md

duplicate-language = `{ $id }` est raconté deux fois en `{ $lang }`
    .help = gardez un seul des deux fichiers, ou changez la langue dans le nom de l’autre
    .explain =
        Une activité a un compte rendu par langue, et une page un texte. Deux fichiers de celle-ci
        sont dans la même langue. Un fichier sans langue dans son nom est dans la langue par défaut.

        Incorrect, si la langue par défaut est le français :

            content/reports/2023/atelier/index.md
            content/reports/2023/atelier/index.fr.md

        Correct :

            content/reports/2023/atelier/index.fr.md
            content/reports/2023/atelier/index.en.md

missing-original = `{ $id }` a des traductions et pas d’original
    .help = supprimez `translates` dans le fichier qui a été écrit en premier, ou ajoutez l’original
    .explain =
        L’un des comptes rendus de chaque activité est l’original : il porte les faits, et les autres
        en sont des traductions, ce qu’elles disent avec `translates`. Ici, tous les fichiers disent
        être des traductions. Il en va de même pour les pages et pour les textes sur les régions et
        les programmes.

        Incorrect, dans le fichier qui a été écrit en premier :

            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu
            translates:
              lang: en

        Correct :

            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu

second-original = `{ $id }` a un deuxième original
    .help = si c’est ici la traduction, écrivez-y `translates: { $lang }`, sinon écrivez dans l’autre la langue de celui-ci
    .explain =
        L’un des comptes rendus de chaque activité est l’original ; tout autre fichier dit avec
        `translates` de quelle langue il est la traduction. Ici, deux fichiers ne le disent pas. Il en
        va de même pour les pages et pour les textes sur les régions et les programmes.

        Incorrect, dans les deux fichiers :

            title: Security workshop
            date: 2023-01-19

        Correct, dans la traduction :

            title: Security workshop
            translates:
              lang: fr

conflicting-fact = { $found ->
    [nothing] `{ $field }` est donné ici et pas dans l’original
    [length] `{ $field }` est une liste de { $here } ici et de { $original } dans l’original
    [language] ceci dit que l’original est en `{ $here }`, et il est en `{ $original }`
   *[other] `{ $field }` vaut `{ $here }` ici et `{ $original }` dans l’original
}
    .help = { $found ->
        [nothing] écrivez-le aussi dans l’original, ou supprimez-le ici
        [length] faites deux listes de même longueur, dans le même ordre, ou supprimez `{ $field }` ici
        [language] écrivez `{ $original }`, ou corrigez `translates` dans le fichier qui a été écrit en premier
       *[other] supprimez `{ $field }` ici, ou corrigez celui qui est faux
    }
    .explain =
        Les faits d’une activité sont écrits une fois, dans l’original. Une traduction peut les
        omettre ; si elle répète une date, un nombre ou un identifiant, ce doit être le même : sinon
        les lecteurs de deux langues apprendraient deux choses différentes.

        Incorrect :

            date: 2023-01-19     (dans l’original)
            date: 2023-01-20     (dans la traduction)

        Correct : seul l’original a une date.

translation-unpublished = les traductions de `{ $id }` sont laissées de côté, car l’original n’est pas publié
    .help = publiez aussi l’original : regardez ses champs `draft`, `publish_at` et `expires`
    .explain =
        L’original de ce texte est un brouillon, paraîtra plus tard ou a expiré. Ses traductions sont
        laissées de côté avec lui, pour que rien ne soit publié dans une langue qui est retenu dans
        une autre.

        Incorrect, si tous doivent être publiés, dans l’original :

            title: Atelier de sécurité
            draft: true

        Correct :

            title: Atelier de sécurité

revision-unknown = { $count ->
    [one] { $count } traduction ne dit pas quelle révision de l’original elle suit
   *[other] { $count } traductions ne disent pas quelle révision de l’original elles suivent
}
    .help = ajoutez `revision` sous `translates`, pour que les lecteurs puissent apprendre que l’original a changé
    .explain =
        Une traduction peut noter à partir de quel état de l’original elle a été faite. Quand
        l’original change, kabar le dit aux rédacteurs, et la page le dit à ses lecteurs. Sans cette
        note, personne ne peut le savoir. Ceci est dit une fois pour tout le site ; rien n’est à
        faire. `kabar translate --accept` suivi du chemin d’une traduction à jour écrit la note.

        Incorrect :

            translates:
              lang: fr

        Correct :

            translates:
              lang: fr
              revision: 3f9c2a41

quarantined = { $kept ->
    [older] ce texte a des erreurs : le site garde sa dernière bonne version
   *[none] ce texte, ou l’original qu’il traduit, a des erreurs : il n’est pas sur le site
}
    .help = corrigez ce qui est dit de ce texte et de son original, puis publiez de nouveau
    .explain =
        Avec `--quarantine`, ou `quarantine: true` dans `bulletin.yaml`, un texte qui a des erreurs ne retient pas
        tous les autres. Le site garde la version publiée en dernier, si kabar l’a dans `.kabar/good`, ou paraît
        sans ce texte. Une erreur dans un original entraîne ses traductions, qui n’ont pas de faits à elles ;
        une erreur dans une traduction n’entraîne rien d’autre. Les liens vers un texte laissé de côté
        deviennent de simples mots.

        Incorrect, et le compte rendu est mis de côté :

            date: 19/1/2023

        Correct :

            date: 2023-01-19

        Les erreurs dans `bulletin.yaml`, dans un registre ou dans le thème ne sont jamais laissées de côté : rien
        n’est alors publié. `kabar check` finit par une erreur comme toujours, et `--strict` aussi.

## Textes

broken-link = { $found ->
    [case] `{ $target }` n’existe pas, mais `{ $suggestion }` existe
   *[other] `{ $target }` n’existe pas
}
    .help = { $found ->
        [case] écrivez `{ $suggestion }` : les majuscules et les minuscules ne sont pas la même chose
       *[other] { $suggestion ->
            [none] écrivez le chemin d’un fichier qui est là, à partir du dossier de celui-ci : `../other-report.fr.md`
           *[other] vouliez-vous dire `{ $suggestion }` ?
        }
    }
    .explain =
        Un lien ou une image nomme un fichier qui n’est pas là. Les liens entre les textes du bulletin
        s’écrivent comme des chemins de fichiers, comptés à partir du dossier du fichier qui porte le
        lien ; `..` remonte d’un dossier. kabar en fait l’adresse, dans la langue du lecteur. Les
        majuscules comptent : `IMG.JPG` est un autre fichier que `img.jpg`.

        Incorrect :

            Voir [le compte rendu](atelier-bukavu).

        Correct :

            Voir [le compte rendu](../2023/atelier-bukavu/index.fr.md).

broken-anchor = `{ $target }` n’a pas d’intertitre `#{ $anchor }`
    .help = { $suggestion ->
        [none] regardez les intertitres de ce texte, ou retirez `#{ $anchor }`
       *[other] vouliez-vous dire `#{ $suggestion }` ?
    }
    .explain =
        Ce qui suit `#` dans un lien est l’identifiant d’un intertitre du texte où il mène. Ce texte
        n’a pas cet intertitre. L’identifiant d’un intertitre est son texte en minuscules avec des
        traits d’union, à moins que l’intertitre n’en donne un autre.

        Incorrect, si l’intertitre est « Follow-ups » :

            Voir [ce qui a été convenu](../parepare.id.md#agreed).

        Correct :

            Voir [ce qui a été convenu](../parepare.id.md#follow-ups).

link-leaves-content = `{ $target }` mène hors du dossier `content`
    .help = faites un lien vers un fichier de `content`, ou vers une adresse web commençant par `https://`
    .explain =
        Seul ce qui se trouve dans le dossier `content` est publié. Un chemin qui a plus de `..` qu’il
        n’y a de dossiers en sort, et le navigateur du lecteur ne pourrait pas le suivre.

        Incorrect :

            Voir [le budget](../../../../budget.pdf).

        Correct, une fois qu’une copie est à côté du texte :

            Voir [le budget](budget.pdf).

link-to-unpublished = `{ $target }` n’est pas publié, ce lien est donc laissé de côté
    .help = publiez aussi ce fichier, ou supprimez le lien
    .explain =
        Le lien mène à un brouillon, à un compte rendu qui paraîtra plus tard ou à un autre qui a
        expiré. La page montre les mots du lien, sans le lien.

        Incorrect, si les comptes rendus de mai et de juin paraissent ensemble, dans l’autre fichier :

            publish_at: 2026-06-01

        Correct :

            publish_at: 2026-05-01

        Regardez aussi ses champs `draft` et `expires`.

unknown-picture = { $found ->
    [case] il n’y a pas de fichier `{ $name }` à côté de ce texte, mais il y a `{ $suggestion }`
   *[other] il n’y a pas de fichier `{ $name }` à côté de ce texte
}
    .help = { $found ->
        [case] écrivez `{ $suggestion }` : les majuscules et les minuscules ne sont pas la même chose
       *[other] { $suggestion ->
            [none] mettez le fichier dans le dossier de ce texte, ou corrigez son nom
           *[other] vouliez-vous dire `{ $suggestion }` ?
        }
    }
    .explain =
        Sous `pictures`, une image est nommée par son fichier, qui se trouve dans le dossier du texte.
        Les majuscules comptent : `IMG.JPG` est un autre fichier que `img.jpg`.

        Incorrect :

            pictures:
              photos/Workshop.JPG:
                alt: Les participantes

        Correct, si le fichier s’appelle workshop.jpg :

            pictures:
              workshop.jpg:
                alt: Les participantes

picture-metadata = l’image `{ $name }` contient des données cachées : { $kinds }
    .help = enregistrez l’image de nouveau sans métadonnées et remplacez le fichier
    .explain =
        Les téléphones et les appareils photo écrivent des données cachées dans les images : le lieu,
        l’heure, l’appareil, parfois un nom. Publiées, elles peuvent dire où des gens se sont réunis
        et qui était là. kabar ne publie jamais une telle image.

        Incorrect : une image telle qu’elle sort du téléphone.

        Correct : la même image, exportée de nouveau avec « supprimer les métadonnées » ou « retirer la
        position » activé. Sur beaucoup de téléphones, le partage d’une image le propose aussi. Avec le
        programme exiftool :

            exiftool -all= workshop.jpg

picture-comment = un commentaire
picture-exif = Exif
picture-iptc = IPTC
picture-text = du texte
picture-time = une heure
picture-xmp = XMP

unsafe-link = `{ $target }` n’est pas une adresse permise pour un lien
    .help = faites un lien vers un fichier du bulletin, ou vers une adresse commençant par `https://`, `http://`, `mailto:` ou `tel:`
    .explain =
        Certaines adresses exécutent un programme dans le navigateur du lecteur au lieu de mener
        quelque part, comme celles qui commencent par `javascript:` ou `data:`. Elles ne sont jamais
        publiées.

        Incorrect :

            Ou [imprimez-le](javascript:window.print()).

        Correct : supprimez le lien ; les navigateurs savent imprimer.

html-removed = `{ $what }` a été retiré de ce texte
    .help = écrivez-le en Markdown, faites un lien vers lui, ou supprimez-le
    .explain =
        Les textes peuvent contenir un peu de HTML. Tout ce qui pourrait exécuter un programme, charger
        quelque chose d’ailleurs ou changer la page autour du texte est retiré : scripts, cadres,
        formulaires, gestionnaires d’événements et styles. Le reste du texte est publié.

        Incorrect :

            <p onclick="go()">Lire la suite</p>

        Correct :

            Lire la suite

empty-link = ce lien n’a pas de texte
    .help = écrivez entre les crochets où il mène : `[...](../2024/report.md)`
    .explain =
        Qui écoute la page, ou la parcourt au clavier, rencontre un lien par ses mots. Un lien sans mots,
        ou autour d’une image sans description, ne mène nulle part pour ces lecteurs.

        Incorrect :

        {"    "}[](../2024/parepare.id.md)

        Correct :

        {"    "}[la réunion de Parepare](../2024/parepare.id.md)

skipped-level = cet intertitre saute un niveau
    .help = écrivez `{ $deepest }` au lieu de `{ $written }`
    .explain =
        Les intertitres sont la table des matières d’un texte : un lecteur d’écran va de l’un à l’autre, et un
        niveau manquant s’entend comme une partie manquante. Un intertitre se trouve au plus un niveau
        sous celui qui le précède ; le premier se trouve juste sous le titre du compte rendu.

        Incorrect :

            ## Ce qui a été convenu
            #### Jusqu’à quand

        Correct :

            ## Ce qui a été convenu
            ### Jusqu’à quand

missing-alt = l’image `{ $name }` n’a pas de description
    .help = écrivez entre les crochets ce qu’elle montre, dans la langue de ce texte : `![...]({ $name })`
    .explain =
        Les lecteurs qui ne voient pas une image, ou dont la connexion est trop lente pour la charger, reçoivent
        sa description à la place. Chaque langue a son propre texte et le dit donc avec ses mots.

        Incorrect :

            ![](workshop.jpg)

        Correct :

            ![Douze personnes autour d’une carte de Bukavu](workshop.jpg)

        Un composant comme `figure` la prend dans `alt="..."`, ou dans `pictures:` de l’en-tête.

people-without-alt = l’image `{ $name }` montre des personnes et n’a pas de description
    .help = décrivez-la entre les crochets, dans la langue de ce texte, sans nommer personne : `![...]({ $name })`
    .explain =
        L’en-tête dit que cette image montre des personnes (`people: crowd` ou `people: identifiable`). Une telle
        image n’est publiée qu’avec une description dans chaque langue qui la montre : chacun sait ainsi
        ce qu’elle montre, et quelqu’un l’a regardée. Décrivez ce qui se passe, et ne nommez
        pas les personnes.

        Incorrect :

            ![](workshop.jpg)

        Correct :

            ![Des femmes et des hommes autour d’une table, vus de dos](workshop.jpg)

shortcode-syntax = ce code court ne peut pas être lu : { $reason }
    .help = écrivez-le ainsi : `{"{{"} name(key="value", other="value") {"}}"}`
    .explain =
        Un code court met une partie du thème graphique dans un texte. Il a deux accolades ouvrantes,
        un nom, des valeurs entre parenthèses et deux accolades fermantes. Parmi les valeurs, les
        textes sont entre guillemets doubles, et des virgules séparent les valeurs.

        Incorrect :

        {"    {{"} figure(src=workshop.jpg alt="Les participantes") {"}"}

        Correct :

        {"    {{"} figure(src="workshop.jpg", alt="Les participantes") {"}}"}

shortcode-no-comma = il manque `,` ou `)` après `{ $name }`
shortcode-no-end = il manque {"`}}`"} après `)`
shortcode-no-equals = il manque `=` après `{ $name }`
shortcode-no-name = il manque le nom d’une valeur, comme dans `width=3`
shortcode-no-quote = à `{ $name }` il manque `{ $close }` à la fin
shortcode-no-value = `{ $name }` n’a pas de valeur
shortcode-twice = `{ $name }` est donné deux fois
shortcode-unquoted = `{ $word }` doit être entre guillemets : `{ $name }="{ $word }"`

unknown-shortcode = le thème graphique n’a pas de code court `{ $name }`
    .help = { $suggestion ->
        [none] corrigez son nom, ou supprimez-le
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Un code court est le nom d’un composant du thème graphique, écrit entre accolades doubles. Le
        thème de ce site n’en a pas de ce nom.

        Incorrect :

        {"    {{"} figur(src="workshop.jpg") {"}}"}

        Correct :

        {"    {{"} figure(src="workshop.jpg") {"}}"}

        Pour montrer des accolades doubles dans un texte, écrivez-les comme du code, entre accents
        graves.

## Les mots des textes

wrong-weekday = `{ $date }` n’est pas un `{ $written }`
    .help = écrivez `{ $right }` si la date est juste, ou corrigez la date
    .explain =
        Le jour de la semaine et la date ne vont pas ensemble : l’un des deux est faux. kabar connaît les
        jours en français, en anglais, en indonésien, en albanais et en swahili. Une date sans année n’est
        jugée que si c’est le premier ou le dernier jour de l’activité.

        Incorrect :

            vendredi 19 janvier 2023

        Correct :

            jeudi 19 janvier 2023

ambiguous-date = `{ $written }` peut se lire `{ $first }` ou `{ $second }`
    .help = écrivez le mois en toutes lettres
    .explain =
        Certains lisent d’abord le jour, d’autres d’abord le mois. Un bulletin a les deux sortes de lecteurs,
        dans plusieurs langues et pays, et les machines qui traduisent devinent elles aussi. Avec le nom du
        mois, il n’y a rien à deviner.

        Incorrect :

            La réunion du 12/6/2024

        Correct :

            La réunion du 12 juin 2024

wrong-duration = `{ $written }` ne correspond pas à `{ $times }` : { $hours } h { $minutes } min
    .help = corrigez la durée ou l’une des heures
    .explain =
        Une phrase dit combien de temps quelque chose a duré et de quelle heure à quelle heure, et les deux
        diffèrent de plus d’une demi-heure. L’un des trois nombres est faux.

        Incorrect :

            pendant 3 heures, de 9h00 à 13h00

        Correct :

            pendant 4 heures, de 9h00 à 13h00

wrong-count = `{ $written }` est suivi de { $listed } noms et non de { $number }
    .help = ajoutez ce qui manque, ou corrigez le nombre
    .explain =
        Une phrase dit combien il y en a puis les nomme, et les deux ne concordent pas. Il manque un nom, ou le
        nombre est faux. Si quelques-uns seulement sont nommés, écrivez plutôt `dont`.

        Incorrect :

            dans 4 communes, à savoir Ibanda, Kadutu et Bagira

        Correct :

            dans 3 communes, à savoir Ibanda, Kadutu et Bagira

other-spelling = `{ $written }` s’écrit `{ $right }` dans `organizations.yaml`
    .help = écrivez `{ $right }`, ou ajoutez `{ $written }` aux `aliases` de cette organisation si les deux sont justes
    .explain =
        La même organisation est écrite de deux façons. Les lecteurs ne peuvent pas savoir s’il s’agit de la
        même, et qui cherche une graphie ne trouve pas l’autre.

        Incorrect :

            B Trust et l’union Européenne

        Correct :

            B-Trust et l’Union européenne

unexplained-acronym = rien n’explique { $names }
    .help = écrivez une fois le nom entier avec le sigle entre parenthèses ; ou ajoutez l’organisation ou le programme à son registre, avec son `acronym`
    .explain =
        Un lecteur d’un autre pays, ou une machine qui traduit, ne peut pas savoir ce que les lettres
        signifient. La première fois, écrivez le nom et le sigle ; ce que les registres connaissent n’a besoin
        de rien de plus.

        Incorrect :

            Le CAD a publié les codes.

        Correct :

            Le Comité d’aide au développement (CAD) a publié les codes.

        C’est une remarque : elle n’arrête jamais une publication.

## Adresses

route-collision = { $other ->
    [none] l’adresse `{ $route }` appartient aussi à une autre page du site
   *[other] l’adresse `{ $route }` appartient aussi à `{ $other }`
}
    .help = donnez à l’un des deux un autre `slug`, ou retirez l’adresse de ses `aliases`
    .explain =
        Deux pages auraient la même adresse, et l’une d’elles ne pourrait jamais être lue. Le plus
        souvent, deux comptes rendus ont le même titre, ou une ancienne adresse sous `aliases` sert de
        nouveau.

        Incorrect, dans deux comptes rendus :

            title: Atelier de sécurité

        Correct, dans l’un d’eux :

            title: Atelier de sécurité
            slug: atelier-securite-goma

## Les lecteurs

page-too-heavy = `{ $page }` pèse { $weight } octets pour un lecteur, et la limite est de { $most }{ $count ->
    [0] {""}
    [one] , comme pour { $count } autre page de ce genre
   *[other] , comme pour { $count } autres pages de ce genre
} : texte { $words }, tableaux { $tables }, cadre { $frame }, feuille de style { $style }, images { $pictures }
    .help = { $heaviest ->
        [tables] mettez le tableau dans un fichier auquel le texte mène, ou laissez de côté des lignes et des colonnes
        [pictures] enregistrez les images plus petites : 1280 pixels de large suffisent, et une photo n’a pas besoin de plus de 100 ko
        [frame] raccourcissez le menu, ou les gabarits du thème graphique
        [style] retirez de la feuille de style du thème ce dont aucune page n’a besoin
        [list] diminuez `page_size` dans `bulletin.yaml`, ou raccourcissez les résumés
       *[text] partagez le texte en deux, ou mettez ce que peu de gens liront dans un fichier auquel il mène
    }
    .explain =
        Beaucoup de lecteurs paient chaque mégaoctet et attendent chaque kilooctet. Chaque page a donc une
        limite, comptée comme les serveurs l’envoient : compressée, avec sa feuille de style.

            un compte rendu ou une autre page d’un seul texte   14 600 octets : ce qui arrive au premier aller-retour
            une page qui est une liste                          25 000 octets
            une page qui montre des images                     300 000 octets, avec toutes ses images
            un flux                                            100 000 octets
            un script                                           10 000 octets

        Le message dit de quoi le poids est fait ; le cadre est tout ce qui entoure le texte : en-tête HTML,
        navigation, hauts et bas de page. La page est publiée quand même, sauf avec `--strict`.

        Incorrect : un compte rendu avec dix photos telles qu’elles sortent de l’appareil.

        Correct : les trois meilleures, larges de 1280 pixels.

## Pour toutes

more-findings = { $count ->
    [one] { $count } autre remarque du genre `{ $name }` dans ce fichier n’est pas montrée
   *[other] { $count } autres remarques du genre `{ $name }` dans ce fichier ne sont pas montrées
}
    .help = corrigez celles qui sont montrées, et les autres apparaîtront
    .explain =
        Quand un fichier a plus de cent remarques du même genre, les autres sont seulement comptées :
        le plus souvent, elles ont une seule cause. Corrigez-la, et lancez kabar de nouveau.

        Incorrect, si toutes les pages du bulletin ont été déplacées dans un autre dossier :

            Voir [un](old/one.md), [deux](old/two.md), [trois](old/three.md) ...

        Correct :

            Voir [un](new/one.md), [deux](new/two.md), [trois](new/three.md) ...

## Thèmes graphiques

unknown-theme = il n’y a pas de thème graphique `{ $name }`
    .help = { $suggestion ->
        [none] utilisez `default`, ou le nom d’un dossier de `themes/`
       *[other] vouliez-vous dire `{ $suggestion }` ?
    }
    .explain =
        Le thème graphique du site est `default`, qui fait partie de kabar, ou le nom d’un dossier de
        `themes/`.

        Incorrect :

            theme: themes/ours/

        Correct :

            theme: ours

theme-cycle = des thèmes graphiques reposent l’un sur l’autre en rond : { $chain }
    .help = supprimez `extends` dans l’un de ces thèmes
    .explain =
        Un thème graphique peut reposer sur un autre et n’en changer qu’une partie. Ceux-ci reposent
        l’un sur l’autre en rond, et aucun n’est le premier.

        Incorrect :

            themes/ours/theme.yaml:    extends: theirs
            themes/theirs/theme.yaml:  extends: ours

        Correct :

            themes/ours/theme.yaml:    extends: theirs
            themes/theirs/theme.yaml:  extends: default

missing-template = le thème graphique n’a pas de gabarit `{ $name }`
    .help = ajoutez `templates/{ $name }` au thème, ou faites-le reposer sur `default`
    .explain =
        Chaque sorte de page a son gabarit, et celui-ci ne se trouve dans aucun des thèmes sur lesquels
        repose le site. Un thème qui repose sur `default` n’a besoin que des gabarits qu’il change.

        Incorrect, dans themes/ours/theme.yaml :

            accent: "#0a5f3c"

        Correct :

            extends: default
            accent: "#0a5f3c"

template-syntax = ce gabarit ne peut pas être lu : { $reason }
    .help = regardez les accolades, les balises et les guillemets juste avant cet endroit
    .explain =
        Les gabarits sont écrits dans le langage de Tera. Chaque balise qui s’ouvre est refermée : `if`
        par `endif`, `for` par `endfor`, `block` par `endblock`.

        Incorrect :

        {"    {%"} if report.summary {"%}"}{"{{"} report.summary {"}}"}

        Correct :

        {"    {%"} if report.summary {"%}"}{"{{"} report.summary {"}}"}{"{%"} endif {"%}"}

template-circle = { $tag ->
    [extends] des gabarits s’étendent l’un l’autre en rond, { $chain }
   *[other] des gabarits s’incluent l’un l’autre en rond, { $chain }
}{ $below ->
    [none] {""}
   *[other] {" "}; celui du thème d’en dessous est `{ $below }`
}
template-inside = dans `{ $name }`, { $reason }
template-lost-block = `{ $name }` remplit le bloc `{ $block }`, qui n’est pas ici
template-misnamed = son dossier porte le nom du thème `{ $theme }`
template-no-argument = le composant `{ $name }` n’a pas d’argument `{ $variable }`
template-no-block = aucun gabarit que celui-ci étend n’a de bloc `{ $block }`
template-no-component = { $meant ->
    [none] il n’y a pas de composant `{ $name }`
   *[other] il n’y a pas de composant `{ $name }` ; vouliez-vous dire `{ $meant }` ?
}
template-none = il n’y a pas de gabarit `{ $name }`
template-twice = un autre fichier du thème a aussi un composant `{ $name }`
template-unknown = { $what ->
    [filter] il n’y a pas de filtre `{ $name }`
    [test] il n’y a pas de test `{ $name }`
   *[other] il n’y a pas de fonction `{ $name }`
}

template-context = ce gabarit utilise `{ $name }`, que cette sorte de page n’a pas
    .help = utilisez une valeur que cette sorte de page a, ou mettez cette partie dans un autre gabarit
    .explain =
        Chaque sorte de page remet certaines valeurs à son gabarit ; la page d’un compte rendu a
        `report`, une liste a ses fiches. Ce dont une page est faite décide quand elle est refaite : un
        gabarit ne peut donc pas utiliser une valeur que la page n’a pas, ni `__tera_context`, qui les
        représenterait toutes.

        Incorrect, dans le gabarit d’une liste :

        {"    {{"} report.title {"}}"}

        Correct :

        {"    {%"} for card in cards {"%}"}{"{{"} card.title.text {"}}"}{"{%"} endfor {"%}"}

template-render = le gabarit échoue sur { $page } : { $reason }
    .help = corrigez le nom, ou demandez avec `if` si la valeur est là avant de l’utiliser
    .explain =
        Le gabarit a pu être lu, mais il s’arrête pendant qu’une page est faite avec lui : le plus
        souvent, il utilise une valeur que cette page n’a pas. Le même échec sur beaucoup de pages est
        dit une fois.

        Incorrect :

        {"    {{"} report.venue.text {"}}"}

        Correct :

        {"    {%"} if report.venue {"%}"}{"{{"} report.venue.text {"}}"}{"{%"} endif {"%}"}

broken-hreflang = la page `{ $page }` nomme mal ses langues : { $reason }
    .help = dans le thème, écrivez un `<link rel="alternate">` pour chaque élément de `page.languages`, et un pour `x-default`
    .explain =
        Dans son en-tête HTML, une page nomme la même page dans ses autres langues, pour que les moteurs
        de recherche mènent chaque lecteur à la sienne. Chaque page d’un tel ensemble nomme l’ensemble
        entier, elle-même comprise, et une adresse pour tous les autres (`x-default`). Un ensemble
        incomplet est ignoré. Le thème par défaut écrit ces ensembles correctement ; ce thème a changé
        cette partie.

        Incorrect :

        {"    {%"} for l in page.languages {"%}"}{"{%"} if not l.current {"%}"}
            <link rel="alternate" hreflang="{"{{"} l.tag {"}}"}" href="{"{{"} l.url {"}}"}">

        Correct :

        {"    {%"} for l in page.languages {"%}"}
            <link rel="alternate" hreflang="{"{{"} l.tag {"}}"}" href="{"{{"} l.absolute {"}}"}">
        {"    {%"} endfor {"%}"}
            <link rel="alternate" hreflang="x-default" href="{"{{"} page.x_default {"}}"}">

hreflang-canonical = son adresse canonique est celle d’une autre page
hreflang-missing = il manque `{ $lang }`
hreflang-other = `{ $lang }` mène à une autre adresse
hreflang-strange = `{ $lang }` n’en est pas une traduction

message-syntax = ce fichier de messages contient une erreur : { $reason }
    .help = écrivez chaque message une fois : un nom, un signe égal et son texte, comme dans `read-more = Read more`
    .explain =
        Les mots du thème graphique se trouvent dans des fichiers de Fluent, un par langue. Chaque message
        est un nom, un signe égal et son texte ; un texte plus long continue sur les lignes suivantes, qui
        sont en retrait. Une valeur se met entre accolades, avec un signe dollar.

        Incorrect :

            read more: Read more
            published = Published on {"{"} date {"}"}

        Correct :

            read-more = Read more
            published = Published on {"{"} $date {"}"}

messages-twice = `{ $id }` est ici deux fois : le premier compte

unused-message = aucun gabarit n’utilise le message `{ $id }`
    .help = corrigez son nom, ou supprimez-le
    .explain =
        Le fichier de mots contient un message que ni le thème par défaut n’a, ni aucun gabarit du site ne
        nomme : personne ne le lira jamais. Le plus souvent, son nom contient une faute de frappe.

        Incorrect :

            lattest = Dernières nouvelles

        Correct :

            latest = Dernières nouvelles

missing-plural = le message `{ $id }` n’a pas de forme pour { $forms } en `{ $lang }`
    .help = ajoutez une ligne `[form] ...` pour chacune à côté de `*[other]`
    .explain =
        Les langues écrivent les choses comptées sous différentes formes : le français en a une pour 0 et
        1 et une pour le reste, le serbe en a une troisième pour 2, 3 et 4, l’arabe en a six. Un message
        qui choisit d’après un nombre a une ligne pour chaque forme de sa langue (règles du pluriel du
        CLDR).

        Incorrect, en serbe :

            reports_count = {"{"} $count ->
        {"        [one] {"} $count_text {"}"} izveštaj
        {"       *[other] {"} $count_text {"}"} izveštaja
        {"    }"}

        Correct :

            reports_count = {"{"} $count ->
        {"        [one] {"} $count_text {"}"} izveštaj
        {"        [few] {"} $count_text {"}"} izveštaja
        {"       *[other] {"} $count_text {"}"} izveštaja
        {"    }"}

missing-message = { $id ->
    [all] le thème graphique n’a pas de mots en `{ $lang }`
   *[other] il manque le message `{ $id }` en `{ $lang }`
}
    .help = { $id ->
        [all] écrivez-les dans un fichier `messages/{ $lang }.ftl` du thème, ou laissez comme cela : les lecteurs voient ceux de la langue de repli
       *[other] ajoutez `{ $id } = ...` aux messages du thème en `{ $lang }`
    }
    .explain =
        Le thème graphique a ses mots (tels que « Comptes rendus » ou « Lire la suite ») dans d’autres
        langues et pas, ou pas tous, dans celle-ci. Les lecteurs les voient dans la première langue de
        repli qui les a, sinon en anglais. Les noms de tous les messages sont dans les fichiers des autres
        langues.

        Incorrect, si le thème dit `read-more` parmi ses mots anglais, dans messages/fr.ftl :

            latest = Dernières nouvelles

        Correct :

            latest = Dernières nouvelles
            read-more = Lire la suite
