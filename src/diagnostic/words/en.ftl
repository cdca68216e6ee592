# What kabar says about a bulletin, in English.
#
# Each code has a message, `.help` (what to type instead) and `.explain` (what `kabar explain` prints).
# Messages are in lower case, without a full stop, with literals in backticks.
# A suggestion is `none` where there is none.
# A line of an example that begins with a brace or a tab has its indentation inside the braces.

## The end of a run

count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-infos = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
count-nothing = nothing to correct

## In the browser (`kabar serve`)

problems-place = { $file }, line { $line }
problems-note = Until this is corrected, the pages show what was right before.
problems-unread = the files cannot be read
problems-close = Close
problems-all = All findings

## Second places of a finding

label-first = the first one is here
label-other = the other one is here
label-original = the original says this
label-lacking = this is the original
label-page = this text was being rendered

## Words before a finding

severity-error = error
severity-warning = warning
severity-info = info
note = note
help = help

## Files and YAML

not-utf8 = this file is not UTF-8 text
    .help = save it again with the encoding "UTF-8"; most editors ask for it in "Save as"
    .explain =
        kabar reads text files in UTF-8, the encoding that can write every language. This file
        holds bytes that are not UTF-8; an older program saved it in another encoding, such as
        Windows-1252, and its accents would come out as wrong signs.

        Open the file in your editor, choose "Save as" or "Save with encoding", choose UTF-8 and
        save. Then look at the accented letters once: if some are wrong already, type them again.

        Wrong:

            title: RÃ©union Ã  Bukavu

        Right:

            title: Réunion à Bukavu

link-out-of-site = this is a link that leads to no file of this site
    .help = delete the link and put a copy of the file or folder in its place
    .explain =
        A symbolic link in the site's folder leads out of it, to a folder, or nowhere. kabar does
        not follow such links, since they could publish a file that was never meant for the
        bulletin, and since the site would be incomplete on any other computer.

        Wrong:

            content/reports/2024/atelier/programme.pdf -> /home/ani/programme.pdf

        Right, with a copy of the file in its place:

            content/reports/2024/atelier/programme.pdf

stray-text = this text lies in no folder that kabar reads, so it is not published
    .help = move it into `content/reports/`, `content/pages/`, or the folder of the registry entry that it is about
    .explain =
        Texts lie in one of these folders of `content`: `reports`, `pages`, `regions`, `programs`,
        `organizations` or `topics`. A text in another folder is not published; most often the
        name of the folder has a slip of the keyboard.

        Wrong:

            content/report/2024/atelier.fr.md

        Right:

            content/reports/2024/atelier.fr.md

        A text that is not ready can wait in a folder `_drafts`, of which nothing is read.

front-matter-missing = this file does not begin with front matter
    .help = begin the file with a line `---`, then `title:` and the other fields, then another line `---`
    .explain =
        Every Markdown file of the bulletin begins with its front matter: the title, the date and
        the other facts, between two lines of three hyphens. The text follows below.

        Wrong:

            # Atelier de sécurité
            Le 19 janvier ...

        Right:

            ---
            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu
            ---
            Le 19 janvier ...

front-matter-unclosed = the front matter is opened and never closed
    .help = add a line `---` below the last field, before the text
    .explain =
        The front matter stands between two lines of three hyphens. This file has the first one
        only, so kabar cannot know where the fields end and the text begins.

        Wrong:

            ---
            title: Atelier de sécurité
            Le 19 janvier ...

        Right:

            ---
            title: Atelier de sécurité
            ---
            Le 19 janvier ...

        The closing line has nothing but the three hyphens and is not indented.

yaml-syntax = this cannot be read as YAML: { $reason }
    .help = correct what the message says, or compare the line with those around it: indentation, quotation marks, brackets and colons
    .explain =
        The fields of a report are written in YAML: a name, a colon, a blank and a value on each
        line. Lines that belong together begin in the same column. A text that begins with one of
        the signs @ ` % & * ! [ {"{"} or that has a colon followed by a blank stands in quotation
        marks.

        Wrong:

            people:
              - name: Ani
               role: facilitator
            title: [Draft] Workshop

        Right:

            people:
              - name: Ani
                role: facilitator
            title: "[Draft] Workshop"

yaml-tab = this line is indented with a tab
    .help = { $blanks ->
        [0] delete the tab: this line begins at the margin
        [one] delete the tab and press the space bar once
       *[other] delete the tab and press the space bar { $blanks } times
    }
    .explain =
        In YAML lines are indented with blanks, never with tabs: a tab is wide in one editor and
        narrow in another, so nobody could tell which lines belong together. Most editors can
        type blanks when the tab key is pressed. Of several such lines in a row only the first
        is shown.

        Wrong (a tab before the hyphen):

            people:
        {"    \u0009"}- name: Ani

        Right (two blanks before the hyphen):

            people:
              - name: Ani

yaml-unclosed-quote = a quotation mark is opened and never closed
    .help = close it: `{ $suggestion }`
    .explain =
        A value that begins with a quotation mark ends with the same mark. Without it YAML reads
        on through the next lines as if they all were one text.

        Wrong:

            title: "Atelier de sécurité
            date: 2023-01-19

        Right:

            title: "Atelier de sécurité"
            date: 2023-01-19

        A quotation mark inside the text is written by putting the whole text in single marks:

            title: 'Atelier "sécurité"'

yaml-unquoted-colon = a text with a colon in it needs quotation marks
    .help = write `{ $suggestion }`
    .explain =
        In YAML a colon followed by a blank separates a field's name from its value. If the value
        has such a colon too, put quotation marks around it.

        Wrong:

            title: Atelier: premier jour

        Right:

            title: "Atelier: premier jour"

        A colon without a blank after it, as in 10:30 or https://example.org, needs none.

yaml-duplicate-key = the field `{ $key }` is written twice
    .help = keep one of the two lines; if the field can have several values, write them as one list, as in `[one, two]`
    .explain =
        Each field can be written once in the same place. If it is there twice, nobody can know
        which of the two values counts.

        Wrong:

            regions: cd-sud-kivu
            regions: cd-nord-kivu

        Right:

            regions: [cd-sud-kivu, cd-nord-kivu]

yaml-after-block = nothing may follow `|` or `>` on its line
yaml-after-end = what stands after the end of the document cannot be read
yaml-after-quote = text goes on after the closing quotation mark: `{ $quoted }`
yaml-backslash = a backslash between double quotation marks must be written twice
yaml-begins-with = a text that begins with `{ $sign }` needs quotes: `{ $quoted }`
yaml-colon-here = a colon with a blank after it cannot stand here without quotes
yaml-ends-early = the file ends in the middle of a value
yaml-exclamation = a text that begins with `!` needs quotes
yaml-invisible = an invisible character ({ $code }) cannot stand here
yaml-item-line = an item that begins with `-` needs a line of its own
yaml-items-indented = this line is not indented like the items above it
yaml-lines-indented = this line is not indented like the lines above it
yaml-no-blank = a blank is missing here
yaml-no-blank-after = a blank is missing after `{ $key }:`
yaml-no-colon = this line has no colon and belongs to no field
yaml-no-value = a value is missing, or its first character needs quotes
yaml-open = what opens with `{ $sign }` is never closed: `{ $missing }` is missing
yaml-open-group = a group that opens with {"`{`"} lacks a comma or its {"`}`"}
yaml-open-list = a list that opens with `[` lacks a comma or its `]`
yaml-open-quote = a quotation mark is opened and never closed
yaml-second-document = a line `---` begins a second document, and a file holds one
yaml-star = a text that begins with `*` needs quotes
yaml-star-or-and = a text that begins with `*` or `&` needs quotes
yaml-strange-key = a list or a group cannot be a key; a text with {"`{`"} or `[` needs quotes
yaml-tab-indents = a tab cannot be used to indent
yaml-this-sign = a text that begins with this character needs quotes
yaml-too-deep = lists and groups are nested too deeply
yaml-too-much = names with `*` repeat too much text

## Fields

missing-field = { $found ->
    [nothing] the field `{ $field }` is empty
   *[other] the field `{ $field }` is missing
}
    .help = { $found ->
        [nothing] write its value behind `{ $field }:`
       *[other] add `{ $field }:` and its value
    }
    .explain =
        Some fields have to be there: a report has a title and its regions, a region has a name.
        A field that is there without a value counts as missing.

        Wrong:

            ---
            title:
            date: 2023-01-19
            ---

        Right:

            ---
            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu
            ---

missing-date = the report has no date
    .help = add `date: 2026-05-01`, the day of the activity, or `published:`, the day the report appeared
    .explain =
        A report needs one of two days, so that it can be put in order: `date`, when the activity
        took place, or `published`, when the report appeared. With both, the page shows both.

        Wrong:

            title: Pelatihan di Senggigi
            regions: [id-nb-lombok-barat]

        Right:

            title: Pelatihan di Senggigi
            date: 2021-09-16/2021-09-19
            regions: [id-nb-lombok-barat]

        The date here is a range: from one day to another, both included.

wrong-type = { $field ->
    [none] what stands here
   *[other] `{ $field }`
} should be { $expected ->
    [fields] fields with names
    [flag] `true` or `false`
    [text] a text
    [mapping] a group of fields
   *[other] { $expected }
}, and it is { $found ->
    [nothing] empty
    [flag] `true` or `false`
    [number] a number
    [text] a text
    [list] a list
    [mapping] a group of fields
   *[other] { $found }
}
    .help = { $expected ->
        [flag] write `true` or `false`, without quotation marks
        [text] write one text on one line; if it begins with `[` or has a colon, put it in quotation marks
        [fields] write each field on a line of its own: a name, a colon and a value
        [mapping] write each part of it on a line of its own below, indented by two blanks: a name, a colon and a value
       *[other] look at the indentation and the signs `[`, `-` and `:` in this value
    }
    .explain =
        Each field holds one sort of value: a text, a number, `true` or `false`, a list (lines that
        begin with a hyphen, or words in square brackets) or a group (further fields, indented
        below). This field holds another sort than it should. A text that looks like something
        else stands in quotation marks.

        Wrong:

            place: Bukavu
            draft: yes
            title: [Draft] Atelier
            follow_ups: suivi

        Right:

            place:
              locality: Bukavu
            draft: true
            title: "[Draft] Atelier"
            follow_ups:
              - text: suivi

unknown-key = there is no field `{ $key }` here
    .help = { $suggestion ->
        [none] correct its name, or put it under `extra:` if it is a field of your own
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        kabar does not know a field of this name in this place. Most often it is a slip of the
        keyboard or a field that is indented too little or too much.

        Wrong:

            tittle: Atelier de sécurité

        Right:

            title: Atelier de sécurité

        Fields of your own, for your own theme, stand under `extra`:

            extra:
              room: 12

bad-date = `{ $text }` is not a date
    .help = { $suggestion ->
        [none] write year, month and day in numbers: `2026-05-01`
       *[other] write `{ $suggestion }` if that is what you mean
    }
    .explain =
        A date is written in numbers: the year with four digits, the month and the day with two,
        with hyphens between them. It is read in the same way in every language. Readers see it
        as it is written in theirs.

        Wrong:

            date: 12/6/2024
            date: 1 de maio

        Right:

            date: 2024-06-12
            date: 2021-09-16/2021-09-19

        The last line is a range of days, the end included.

no-such-day = the calendar has no day `{ $text }`
    .help = { $suggestion ->
        [none] correct the month or the day; the order is year, month, day
       *[other] write `{ $suggestion }` if that is what you mean: the order is year, month, day
    }
    .explain =
        The date has the right shape, but there is no such day: the month is above 12, or the
        month has fewer days.

        Wrong:

            date: 2023-02-29
            date: 2023-19-01

        Right:

            date: 2023-02-28
            date: 2023-01-19

reversed-range = `{ $text }` ends before it starts
    .help = { $suggestion ->
        [none] correct the start or the end: the end comes last
       *[other] write `{ $suggestion }` if that is what you mean
    }
    .explain =
        A range of days is the first day, a slash and the last day. A program has its first month
        under `start` and its last under `end`.

        Wrong:

            date: 2021-09-19/2021-09-16

        Right:

            date: 2021-09-16/2021-09-19

bad-time = `{ $text }` is not a time of day
    .help = { $suggestion ->
        [none] write hours and minutes with two digits each, in quotation marks: `"09:30"` or `"09:30-13:00"`
       *[other] write `"{ $suggestion }"` if that is what you mean
    }
    .explain =
        A time of day is written with hours from 00 to 23 and minutes from 00 to 59, and a colon
        between them. From one time to another: both, with a hyphen between them.

        Wrong:

            time: 9h30
            time: 9.30 am

        Right:

            time: "09:30"
            time: "09:30-13:00"

bad-number = `{ $text }` is not { $expected }
    .help = write { $expected }, in digits, without words or units
    .explain =
        This field holds a number. It is written in digits only, without a unit, without blanks
        or commas between thousands, and with a point before decimals. What it counts is said in
        a field of its own.

        Wrong:

            participants:
              total: 60 personnes
              women: trente-deux

        Right:

            participants:
              total: 60
              women: 32

number-any = a number
number-from-0 = a number from 0 up
number-of-page = a number from 1 to 1000
number-of-point = latitude and longitude in degrees, as in `[-2.5, 28.86]`
number-whole = a whole number
type-color = a color such as `#9b2d1c`, in quotation marks

bad-language = `{ $text }` is not a language tag
    .help = write the short code of the language: `fr`, `id`, `sr-Latn`
    .explain =
        A language is named by its tag (BCP 47): two or three letters, sometimes followed by the
        script or the country, with hyphens.

        Wrong:

            lang: français
            lang: fr_FR

        Right:

            lang: fr
            lang: sr-Latn

bad-url = `{ $text }` is not a web address
    .help = write the whole address, beginning with `https://`
    .explain =
        A web address is written in full, with `https://` or `http://` before it and without
        blanks, as the browser shows it.

        Wrong:

            url: www.example.org/laporan

        Right:

            url: https://www.example.org/laporan

bad-slug = `{ $text }` cannot be a part of an address
    .help = use lower-case letters, digits and hyphens: `atelier-bukavu`
    .explain =
        A slug is the last part of a page's address. It is one word, or several with hyphens
        between them, without blanks, slashes, percent signs, question marks or a full stop at
        its start.

        Wrong:

            slug: Atelier / Bukavu

        Right:

            slug: atelier-bukavu

        Without this field kabar makes the slug from the title.

bad-alias = `{ $text }` cannot be an old address of this page
    .help = write the path alone, from the first slash on: `/2019/atelier/`
    .explain =
        Under `aliases` stand the addresses at which this page was found before, so that old
        links still lead to it. Each is a path on this site: it begins with a slash and has no
        host, no question mark and no `#`.

        Wrong:

            aliases: [https://example.org/?p=123]

        Right:

            aliases: [/2019/atelier/]

bad-id = `{ $text }` cannot be an id
    .help = { $suggestion ->
        [none] use lower-case letters, digits and hyphens: `cd-sud-kivu`
       *[other] write `{ $suggestion }`
    }
    .explain =
        An id is the short name by which reports refer to a region, a program, an organization or
        a topic. It has lower-case letters, digits and hyphens, no blanks and no capital letters.
        The name that readers see is written beside it.

        Wrong:

            Sud Kivu:
              name: Sud-Kivu

        Right:

            cd-sud-kivu:
              name: Sud-Kivu

bad-choice = `{ $text }` is not one of { $choices }
    .help = { $suggestion ->
        [none] choose one of { $choices }
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        This field takes one of a few words, in English and in lower case, so that all languages
        of the bulletin mean the same. The message lists them; readers see them in their own
        language.

        Wrong:

            follow_ups:
              - text: monev
                status: terbuka

        Right:

            follow_ups:
              - text: monev
                status: open

## Registries

missing-config = there is no `{ $path }` here
    .help = run kabar in the folder of the site, or create the file with `title`, `base_url` and `default_language`
    .explain =
        kabar looks for this file to learn what the bulletin is. Either it is not there, or kabar
        was started in another folder than the site's.

        Wrong, if the site lies in the folder my-bulletin beside this one:

            kabar build

        Right:

            kabar build my-bulletin

        The smallest bulletin.yaml has three lines:

            title: Le Bulletin
            base_url: https://bulletin.example.org
            default_language: fr

region-too-deep = this region lies { $count } regions deep, and kabar goes down to { $most }
    .help = let `parent` name a larger region higher up
    .explain =
        Each region names with `parent` the larger region it lies in. No place on earth lies in so
        many regions; a tree this deep comes from a mistake in a list that a program wrote, and no
        page could show it.

        Wrong, if it goes on like this a hundred times:

            r1:
              parent: r0
            r2:
              parent: r1

        Right:

            cd:
              name: RD Congo
            cd-sud-kivu:
              parent: cd

region-cycle = this region would lie inside itself: { $chain }
    .help = correct `parent` of one of these regions
    .explain =
        Each region names with `parent` the larger region it lies in. These regions name each
        other in a circle, so none of them is the largest.

        Wrong:

            cd:
              parent: cd-sud-kivu
            cd-sud-kivu:
              parent: cd

        Right:

            cd:
              name: RD Congo
            cd-sud-kivu:
              parent: cd

unknown-region = there is no region `{ $id }`
    .help = { $suggestion ->
        [none] use an id from `content/regions.yaml`, or add the region there
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        A report names its regions by their ids in `content/regions.yaml`, so that each region
        has one page, however its name is written. This id is not there.

        Wrong:

            regions: [Sud Kivu]

        Right:

            regions: [cd-sud-kivu]

        A new region is added to `content/regions.yaml`:

            cd-sud-kivu:
              parent: cd
              name: Sud-Kivu

unknown-program = there is no program `{ $id }`
    .help = { $suggestion ->
        [none] use an id from `content/programs.yaml`, or add the program there
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        A report names its programs by their ids in `content/programs.yaml`. This id is not
        there.

        Wrong:

            programs: [Peduli SDG]

        Right:

            programs: [peduli-sdgs]

        A new program is added to `content/programs.yaml`:

            peduli-sdgs:
              name: Peduli SDGs

unknown-organization = there is no organization `{ $id }`
    .help = { $suggestion ->
        [none] use an id from `content/organizations.yaml`, or add the organization there
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        Organizers, partners and funders are named by their ids in `content/organizations.yaml`,
        so that an organization has one page, however its name is written. This id is not there.

        Wrong:

            funders: [European Union]

        Right:

            funders: [european-union]

        A new organization is added to `content/organizations.yaml`:

            european-union:
              name: European Union

unknown-topic = there is no topic `{ $id }`
    .help = { $suggestion ->
        [none] use an id from `content/topics.yaml`, or add the topic there
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        A report names its topics by their ids in `content/topics.yaml`. This id is not there.

        Wrong:

            topics: [Budgeting]

        Right:

            topics: [local-budgeting]

        A new topic is added to `content/topics.yaml`:

            local-budgeting:
              name: Local budgeting

unknown-kind = there is no kind of activity `{ $id }`
    .help = { $suggestion ->
        [none] use an id from `kinds` in `content/bulletin.yaml`, or add the kind there
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        What kind of activity a report tells of is one of the kinds listed in
        `content/bulletin.yaml`. This one is not among them.

        Wrong:

            kind: Atelier

        Right:

            kind: workshop

        A new kind is added to `content/bulletin.yaml`:

            kinds:
              workshop:
                fr: atelier
                en: workshop

unknown-language = `{ $lang }` is not a language of this bulletin
    .help = use one of { $languages }, or add the language under `languages` in `content/bulletin.yaml`
    .explain =
        The bulletin appears in the languages listed in `content/bulletin.yaml`. A text in another
        language, or a file with another language in its name, would have no page.

        Wrong, if the bulletin is in French and English:

            name:
              fr: Sud-Kivu
              de: Süd-Kivu

        Right, in `content/bulletin.yaml`:

            languages:
              fr: {"{}"}
              en: {"{}"}
              de: {"{}"}

unknown-menu-entry = the menu names `{ $entry }`, which is neither a section nor a page
    .help = { $suggestion ->
        [none] use a section such as `reports` or `regions`, or a file in `content/pages/` without its language and extension: `about`
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        Under `menu` in `content/bulletin.yaml` stand the sections of the site (`reports`,
        `regions`, `programs`, `topics` and so on) and ordinary pages, named by their file in
        `content/pages/` without language and extension.

        Wrong:

            menu: [reports, about.fr.md]

        Right, with the file content/pages/about.fr.md:

            menu: [reports, about]

unknown-activity = there is no activity `{ $id }`
    .help = { $suggestion ->
        [none] an id is the path below `content/reports/` without the year and the language: `atelier-bukavu`
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        Other activities are named by their ids. An id is the path of the report below
        `content/reports/`, without the folder of the year, the language and the extension.

        Wrong:

            related: [reports/2023/atelier-bukavu/index.fr.md]

        Right:

            related: [atelier-bukavu]

unknown-subject = this file describes `{ $id }`, which is not in `content/{ $folder }.yaml`
    .help = { $suggestion ->
        [none] add `{ $id }` to `content/{ $folder }.yaml`, or rename the file after an id that is there
       *[other] did you mean `{ $suggestion }`? then rename the file
    }
    .explain =
        A text in `content/regions/`, `content/programs/`, `content/organizations/` or
        `content/topics/` is shown on the page of the entry whose id is the file's name. No entry
        has this id.

        Wrong:

            content/regions/sud-kivu.fr.md

        Right, if the id in `content/regions.yaml` is cd-sud-kivu:

            content/regions/cd-sud-kivu.fr.md

language-without-data = dates and numbers in `{ $lang }` are written as in `{ $used }`
    .help = leave it so, or name another language with `fallback` below `{ $lang }`
    .explain =
        How a language writes its dates, numbers and lists comes from Unicode's CLDR. It has no
        data for this language, so another one is used: the first of its fallback languages that
        has data, else English. Another one is chosen with `fallback` in `content/bulletin.yaml`.

        Wrong, if the readers of Tetum know Portuguese better than English:

            languages:
              tet: {"{}"}

        Right:

            languages:
              tet:
                fallback: [pt, en]

## Activities and their reports

duplicate-activity = there are two activities with the id `{ $id }`
    .help = rename the file or the folder of one of them, or put them side by side if one translates the other
    .explain =
        The id of an activity is its path below `content/reports/`, without the folder of the
        year, the language and the extension. It has to be its own, since addresses and links
        are made of it. Reports of one activity in several languages lie side by side.

        Wrong:

            content/reports/2023/atelier.fr.md
            content/reports/2024/atelier.fr.md

        Right:

            content/reports/2023/atelier-bukavu.fr.md
            content/reports/2024/atelier-goma.fr.md

duplicate-language = `{ $id }` is told twice in `{ $lang }`
    .help = keep one of the two files, or change the language in the name of the other
    .explain =
        An activity has one report in each language, and a page one text. Two files of this one
        are in the same language. A file without a language in its name is in the default
        language.

        Wrong, if the default language is French:

            content/reports/2023/atelier/index.md
            content/reports/2023/atelier/index.fr.md

        Right:

            content/reports/2023/atelier/index.fr.md
            content/reports/2023/atelier/index.en.md

missing-original = `{ $id }` has translations and no original
    .help = delete `translates` in the file that was written first, or add the original
    .explain =
        One report of each activity is the original: it carries the facts, and the others are
        translations of it, which say so with `translates`. Here all files say that they are
        translations. The same holds for pages and for texts about regions and programs.

        Wrong, in the file that was written first:

            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu
            translates:
              lang: en

        Right:

            title: Atelier de sécurité
            date: 2023-01-19
            regions: cd-sud-kivu

second-original = `{ $id }` has a second original
    .help = if this is the translation, write `translates: { $lang }` into it, else into the other one its language
    .explain =
        One report of each activity is the original; every other file says with `translates` of
        which language it is a translation. Here two files do not. The same holds for pages and
        for texts about regions and programs.

        Wrong, in both files:

            title: Security workshop
            date: 2023-01-19

        Right, in the translation:

            title: Security workshop
            translates:
              lang: fr

conflicting-fact = { $found ->
    [nothing] `{ $field }` is given here and not in the original
    [length] `{ $field }` is a list of { $here } here and of { $original } in the original
    [language] this says that the original is in `{ $here }`, and it is in `{ $original }`
   *[other] `{ $field }` is `{ $here }` here and `{ $original }` in the original
}
    .help = { $found ->
        [nothing] write it in the original too, or delete it here
        [length] make the two lists equally long, in the same order, or delete `{ $field }` here
        [language] write `{ $original }`, or correct `translates` in the file that was written first
       *[other] delete `{ $field }` here, or correct the one that is wrong
    }
    .explain =
        The facts of an activity are written once, in the original. A translation may leave them
        out, and if it repeats a date, a number or an id, it has to be the same: otherwise readers
        of two languages would be told two different things.

        Wrong:

            date: 2023-01-19     (in the original)
            date: 2023-01-20     (in the translation)

        Right: only the original has a date.

translation-unpublished = the translations of `{ $id }` are left out, since the original is not published
    .help = publish the original too: look at its `draft`, `publish_at` and `expires`
    .explain =
        The original of this text is a draft, appears later or has expired. Its translations are
        left out with it, so that nothing is published in one language that is held back in
        another.

        Wrong, if all of them are to be published, in the original:

            title: Atelier de sécurité
            draft: true

        Right:

            title: Atelier de sécurité

revision-unknown = { $count ->
    [one] { $count } translation does not say which revision of the original it follows
   *[other] { $count } translations do not say which revision of the original they follow
}
    .help = add `revision` under `translates`, so that readers can be told when the original has changed
    .explain =
        A translation can note which state of the original it was made from. When the original
        changes, kabar tells the editors, and the page tells its readers. Without the note nobody
        can know. This is said once for the whole site; nothing has to be done.
        `kabar translate --accept` and the path of a translation that is up to date writes the note.

        Wrong:

            translates:
              lang: fr

        Right:

            translates:
              lang: fr
              revision: 3f9c2a41

quarantined = { $kept ->
    [older] this text has errors: the site has its last good version
   *[none] this text, or the original that it translates, has errors: it is not on the site
}
    .help = correct what is told of this text and of its original, then build again
    .explain =
        With `--quarantine`, or `quarantine: true` in `bulletin.yaml`, a text with errors does not hold up all
        others. The site keeps the version that was published last, if kabar has it in `.kabar/good`, or
        is published without the text. An error in an original takes its translations along, since
        they have no facts of their own; an error in a translation takes nothing else along. Links to
        a text that is left out are published as plain words.

        Wrong, so that the report is put aside:

            date: 19/1/2023

        Right:

            date: 2023-01-19

        Errors in `bulletin.yaml`, in a registry or in the theme are never put aside: then nothing is published.
        `kabar check` ends with an error as always, and so does `--strict`.

## Texts

broken-link = { $found ->
    [case] `{ $target }` does not exist, but `{ $suggestion }` does
   *[other] `{ $target }` does not exist
}
    .help = { $found ->
        [case] write `{ $suggestion }`: capital and small letters are not the same
       *[other] { $suggestion ->
            [none] write the path of a file that is there, from the folder of this one: `../other-report.fr.md`
           *[other] did you mean `{ $suggestion }`?
        }
    }
    .explain =
        A link or a picture names a file that is not there. Links between the texts of the
        bulletin are written as paths of files, counted from the folder of the file that has the
        link; `..` is one folder up. kabar makes the address of them, in the reader's language.
        Capital letters count: `IMG.JPG` is another file than `img.jpg`.

        Wrong:

            See [the report](atelier-bukavu).

        Right:

            See [the report](../2023/atelier-bukavu/index.fr.md).

broken-anchor = `{ $target }` has no heading `#{ $anchor }`
    .help = { $suggestion ->
        [none] look at the headings of that text, or leave `#{ $anchor }` out
       *[other] did you mean `#{ $suggestion }`?
    }
    .explain =
        What follows `#` in a link is the id of a heading in the text it leads to. That text has
        no such heading. The id of a heading is its text in lower case with hyphens, unless the
        heading gives another one.

        Wrong, if the heading is "Follow-ups":

            See [what was agreed](../parepare.id.md#agreed).

        Right:

            See [what was agreed](../parepare.id.md#follow-ups).

link-leaves-content = `{ $target }` leads out of the folder `content`
    .help = link to a file inside `content`, or to a web address beginning with `https://`
    .explain =
        Only what lies in the folder `content` is published. A path with more `..` than there are
        folders leads out of it, and a reader's browser could not follow.

        Wrong:

            See [the budget](../../../../budget.pdf).

        Right, after a copy was put beside the text:

            See [the budget](budget.pdf).

link-to-unpublished = `{ $target }` is not published, so this link is left out
    .help = publish that file too, or delete the link
    .explain =
        The link leads to a draft, to a report that appears later or to one that has expired. The
        page shows the words of the link without the link.

        Wrong, if the reports of May and June appear together, in the other file:

            publish_at: 2026-06-01

        Right:

            publish_at: 2026-05-01

        Look at its fields `draft` and `expires` too.

unknown-picture = { $found ->
    [case] there is no file `{ $name }` beside this text, but there is `{ $suggestion }`
   *[other] there is no file `{ $name }` beside this text
}
    .help = { $found ->
        [case] write `{ $suggestion }`: capital and small letters are not the same
       *[other] { $suggestion ->
            [none] put the file into the folder of this text, or correct its name
           *[other] did you mean `{ $suggestion }`?
        }
    }
    .explain =
        Under `pictures` a picture is named by its file, which lies in the folder of the text.
        Capital letters count: `IMG.JPG` is another file than `img.jpg`.

        Wrong:

            pictures:
              photos/Workshop.JPG:
                alt: The participants

        Right, if the file is called workshop.jpg:

            pictures:
              workshop.jpg:
                alt: The participants

picture-metadata = the picture `{ $name }` holds hidden data: { $kinds }
    .help = save the picture again without metadata and replace the file
    .explain =
        Telephones and cameras write hidden data into pictures: the place, the time, the device,
        sometimes a name. Published, they can tell where people met and who was there. kabar never
        publishes such a picture.

        Wrong: a picture as it came from the telephone.

        Right: the same picture, exported again with "remove metadata" or "remove location"
        switched on. On many telephones sharing a picture offers this too. With the program
        exiftool:

            exiftool -all= workshop.jpg

picture-comment = a comment
picture-exif = Exif
picture-iptc = IPTC
picture-text = text
picture-time = a time
picture-xmp = XMP

unsafe-link = `{ $target }` is not an address that a link may have
    .help = link to a file of the bulletin, or to an address beginning with `https://`, `http://`, `mailto:` or `tel:`
    .explain =
        Some addresses run a program in the reader's browser instead of leading somewhere, such
        as those that begin with `javascript:` or `data:`. They are never published.

        Wrong:

            Or [print it](javascript:window.print()).

        Right: leave it out; browsers can print.

html-removed = `{ $what }` was removed from this text
    .help = write it in Markdown, link to it, or delete it
    .explain =
        Texts may hold a little HTML. Whatever could run a program, load something from elsewhere
        or change the page around the text is removed: scripts, frames, forms, event handlers and
        styles. The rest of the text is published.

        Wrong:

            <p onclick="go()">Read more</p>

        Right:

            Read more

empty-link = this link has no words
    .help = write where it leads between the brackets: `[...](../2024/report.md)`
    .explain =
        Who hears the page read out, or goes through it with the keyboard, meets a link by its words.
        A link without words, or around a picture without a description, leads nowhere for them.

        Wrong:

        {"    "}[](../2024/parepare.id.md)

        Right:

        {"    "}[the meeting in Parepare](../2024/parepare.id.md)

skipped-level = this heading skips a level
    .help = write `{ $deepest }` instead of `{ $written }`
    .explain =
        Headings are the table of contents of a text: a screen reader jumps from one to the next, and a
        missing level sounds as if a part were missing. A heading lies at most one level below the one
        before it; the first one lies right below the title of the report.

        Wrong:

            ## What was agreed
            #### Until when

        Right:

            ## What was agreed
            ### Until when

missing-alt = the picture `{ $name }` has no description
    .help = write what it shows between the brackets, in the language of this text: `![...]({ $name })`
    .explain =
        Readers who do not see a picture, or whose connection is too slow to load it, get its
        description instead. Each language has its own text, so each says it in its own words.

        Wrong:

            ![](workshop.jpg)

        Right:

            ![Twelve people around a map of Bukavu](workshop.jpg)

        A component such as `figure` takes it as `alt="..."`, or from `pictures:` in the front matter.

people-without-alt = the picture `{ $name }` shows people and has no description
    .help = describe it between the brackets, in the language of this text, and name nobody: `![...]({ $name })`
    .explain =
        The front matter says that people are on this picture (`people: crowd` or `people: identifiable`).
        Such a picture is published only with a description in each language that shows it, so that
        everybody knows what is shown, and so that somebody has looked at it. Describe what
        happens, and do not name the people.

        Wrong:

            ![](workshop.jpg)

        Right:

            ![Women and men around a table, seen from behind](workshop.jpg)

shortcode-syntax = this shortcode cannot be read: { $reason }
    .help = write it as `{"{{"} name(key="value", other="value") {"}}"}`
    .explain =
        A shortcode puts a part of the theme into a text. It has two opening braces, a name,
        values in parentheses, and two closing braces. Texts among the values stand in double
        quotation marks, and commas stand between the values.

        Wrong:

        {"    {{"} figure(src=workshop.jpg alt="The participants") {"}"}

        Right:

        {"    {{"} figure(src="workshop.jpg", alt="The participants") {"}}"}

shortcode-no-comma = `,` or `)` is missing after `{ $name }`
shortcode-no-end = {"`}}`"} is missing after `)`
shortcode-no-equals = `=` is missing after `{ $name }`
shortcode-no-name = the name of a value is missing, such as `width=3`
shortcode-no-quote = `{ $name }` has no closing `{ $close }`
shortcode-no-value = `{ $name }` has no value
shortcode-twice = `{ $name }` is given twice
shortcode-unquoted = `{ $word }` must be in quotation marks: `{ $name }="{ $word }"`

unknown-shortcode = the theme has no shortcode `{ $name }`
    .help = { $suggestion ->
        [none] correct its name, or delete it
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        A shortcode is the name of a component of the theme, written between double braces. The
        theme of this site has none of this name.

        Wrong:

        {"    {{"} figur(src="workshop.jpg") {"}}"}

        Right:

        {"    {{"} figure(src="workshop.jpg") {"}}"}

        To show double braces in a text, write them as code, between backticks.

## The words of texts

wrong-weekday = `{ $date }` is no `{ $written }`
    .help = write `{ $right }` if the date is right, or correct the date
    .explain =
        The weekday and the date do not belong together: one of the two is wrong. kabar knows the
        weekdays of French, English, Indonesian, Albanian and Swahili. A date without a year is judged
        only if it is the first or last day of the activity.

        Wrong:

            vendredi 19 janvier 2023

        Right:

            jeudi 19 janvier 2023

ambiguous-date = `{ $written }` can be read as `{ $first }` and as `{ $second }`
    .help = write the month with its name
    .explain =
        Some readers read the day first and others the month. A bulletin has both, in several
        languages and countries, and machines that translate guess too. With the name of the month
        there is nothing to guess.

        Wrong:

            Pertemuan pada 12/6/2024

        Right:

            Pertemuan pada 12 Juni 2024

wrong-duration = `{ $written }` is not what `{ $times }` gives: { $hours } h { $minutes } min
    .help = correct the duration or one of the times
    .explain =
        A sentence says how long something lasted and from when to when, and the two differ by more
        than half an hour. One of the three numbers has a slip.

        Wrong:

            Selama 3 jam, pukul 09.00-13.00

        Right:

            Selama 4 jam, pukul 09.00-13.00

wrong-count = `{ $written }` is followed by { $listed } names and not by { $number }
    .help = add what is missing, or correct the number
    .explain =
        A sentence says how many there are and then names them, and the two do not agree. One was
        forgotten, or the number has a slip. If only some are named, write `among them` instead.

        Wrong:

            di 4 kabupaten, yaitu Bima, Dompu dan Sumbawa

        Right:

            di 3 kabupaten, yaitu Bima, Dompu dan Sumbawa

other-spelling = `{ $written }` is `{ $right }` in `organizations.yaml`
    .help = write `{ $right }`, or add `{ $written }` to the `aliases` of that organization if both are right
    .explain =
        The same organization is written in two ways. Readers cannot know whether it is the same one,
        and who searches for one spelling does not find the other.

        Wrong:

            B Trust et l’union Européenne

        Right:

            B-Trust et l’Union européenne

unexplained-acronym = nobody explains { $names }
    .help = write the whole name once, with the acronym behind it in brackets; or add the organization or program to its registry with its `acronym`
    .explain =
        A reader of another country, and a machine that translates, cannot know what the letters stand
        for. The first time, write the name and the acronym; what the registries know needs
        no more.

        Wrong:

            DP3A menghadiri pertemuan.

        Right:

            Dinas Pemberdayaan Perempuan (DP3A) menghadiri pertemuan.

        This is a remark and never stops a build.

## Addresses

route-collision = { $other ->
    [none] the address `{ $route }` belongs to another page of the site too
   *[other] the address `{ $route }` belongs to `{ $other }` too
}
    .help = give one of the two another `slug`, or remove the address from its `aliases`
    .explain =
        Two pages would have the same address, so one of them could never be read. Most often two
        reports have the same title, or an old address under `aliases` is in use again.

        Wrong, in two reports:

            title: Atelier de sécurité

        Right, in one of them:

            title: Atelier de sécurité
            slug: atelier-securite-goma

## Readers

page-too-heavy = `{ $page }` weighs { $weight } bytes for a reader, and { $most } is the limit{ $count ->
    [0] {""}
    [one] , as for { $count } more of its kind
   *[other] , as for { $count } more of its kind
}: text { $words }, tables { $tables }, frame { $frame }, style sheet { $style }, pictures { $pictures }
    .help = { $heaviest ->
        [tables] put the table into a file that the text links to, or leave out rows and columns
        [pictures] save the pictures smaller: 1280 pixels wide are enough, and a photo needs no more than 100 kB
        [frame] shorten the menu, or make the templates of the theme shorter
        [style] leave out of the style sheet of the theme what no page needs
        [list] lower `page_size` in `bulletin.yaml`, or shorten summaries
       *[text] divide the text into two, or put what few will read into a file that it links to
    }
    .explain =
        Many readers pay for every megabyte and wait for every kilobyte. Each page therefore has a limit,
        counted as servers send it: compressed, with its style sheet.

            a report or another page with one text     14,600 bytes: what arrives in the first round trip
            a page that lists                          25,000 bytes
            a page that shows pictures                300,000 bytes, with all of them
            a feed                                    100,000 bytes
            a script                                   10,000 bytes

        The message says what the weight is made of; the frame is all that surrounds the text: head,
        navigation, headers and footers. The page is published all the same, unless `--strict` is given.

        Wrong: a report with ten photos as the camera saved them.

        Right: the three best, 1280 pixels wide.

## All of them

more-findings = { $count ->
    [one] { $count } more finding of the kind `{ $name }` in this file is not shown
   *[other] { $count } more findings of the kind `{ $name }` in this file are not shown
}
    .help = correct those that are shown, and the others appear
    .explain =
        When a file has more than a hundred findings of one kind, the rest of them is only counted:
        most often they have one cause. Correct that, and run kabar again.

        Wrong, if all pages of the bulletin were moved to another folder:

            See [one](old/one.md), [two](old/two.md), [three](old/three.md) ...

        Right:

            See [one](new/one.md), [two](new/two.md), [three](new/three.md) ...

## Themes

unknown-theme = there is no theme `{ $name }`
    .help = { $suggestion ->
        [none] use `default`, or the name of a folder in `themes/`
       *[other] did you mean `{ $suggestion }`?
    }
    .explain =
        The theme of the site is `default`, which is a part of kabar, or the name of a folder in
        `themes/`.

        Wrong:

            theme: themes/ours/

        Right:

            theme: ours

theme-cycle = themes are built on each other in a circle: { $chain }
    .help = remove `extends` from one of these themes
    .explain =
        A theme can be built on another one and change only a part of it. These themes are built
        on each other in a circle, so none of them is the first.

        Wrong:

            themes/ours/theme.yaml:    extends: theirs
            themes/theirs/theme.yaml:  extends: ours

        Right:

            themes/ours/theme.yaml:    extends: theirs
            themes/theirs/theme.yaml:  extends: default

missing-template = the theme has no template `{ $name }`
    .help = add `templates/{ $name }` to the theme, or build the theme on `default`
    .explain =
        Every kind of page has its template, and this one is in none of the themes that the site
        is built on. A theme that extends `default` needs only the templates that it changes.

        Wrong, in themes/ours/theme.yaml:

            accent: "#0a5f3c"

        Right:

            extends: default
            accent: "#0a5f3c"

template-syntax = this template cannot be read: { $reason }
    .help = look at the braces, tags and quotation marks just before this place
    .explain =
        Templates are written in the language of Tera. Each tag that opens is closed again: `if`
        with `endif`, `for` with `endfor`, `block` with `endblock`.

        Wrong:

        {"    {%"} if report.summary {"%}"}{"{{"} report.summary {"}}"}

        Right:

        {"    {%"} if report.summary {"%}"}{"{{"} report.summary {"}}"}{"{%"} endif {"%}"}

template-circle = { $tag ->
    [extends] templates extend each other in a circle, { $chain }
   *[other] templates include each other in a circle, { $chain }
}{ $below ->
    [none] {""}
   *[other] ; that of the theme below is `{ $below }`
}
template-inside = in `{ $name }`, { $reason }
template-lost-block = `{ $name }` fills the block `{ $block }`, which is not here
template-misnamed = its folder has the name of the theme `{ $theme }`
template-no-argument = the component `{ $name }` has no argument `{ $variable }`
template-no-block = no template that this one extends has a block `{ $block }`
template-no-component = { $meant ->
    [none] there is no component `{ $name }`
   *[other] there is no component `{ $name }`; did you mean `{ $meant }`?
}
template-none = there is no template `{ $name }`
template-twice = another file of the theme has a component `{ $name }` too
template-unknown = { $what ->
    [filter] there is no filter `{ $name }`
    [test] there is no test `{ $name }`
   *[other] there is no function `{ $name }`
}

template-context = this template uses `{ $name }`, which this kind of page does not have
    .help = use a value that this kind of page has, or move this part to another template
    .explain =
        Each kind of page hands certain values to its template; a report's page has `report`, a
        list has its cards. What a page is made of decides when it is made again, so a template
        cannot use a value that the page does not have, nor `__tera_context`, which would stand
        for all of them.

        Wrong, in the template of a list:

        {"    {{"} report.title {"}}"}

        Right:

        {"    {%"} for card in cards {"%}"}{"{{"} card.title.text {"}}"}{"{%"} endfor {"%}"}

template-render = the template fails on { $page }: { $reason }
    .help = correct the name, or ask with `if` whether the value is there before you use it
    .explain =
        The template could be read, but it stops while a page is made with it: most often it uses
        a value that this page does not have. The same failure on many pages is told once.

        Wrong:

        {"    {{"} report.venue.text {"}}"}

        Right:

        {"    {%"} if report.venue {"%}"}{"{{"} report.venue.text {"}}"}{"{%"} endif {"%}"}

broken-hreflang = the page `{ $page }` names its languages wrongly: { $reason }
    .help = in the theme, write one `<link rel="alternate">` for each element of `page.languages`, and one for `x-default`
    .explain =
        In its head a page names the same page in its other languages, so that search engines lead
        each reader to theirs. Every page of such a set names the whole set, itself included, and
        an address for everyone else (`x-default`). A set that is not whole is ignored by them.
        The default theme writes the sets right; this theme has changed that part.

        Wrong:

        {"    {%"} for l in page.languages {"%}"}{"{%"} if not l.current {"%}"}
            <link rel="alternate" hreflang="{"{{"} l.tag {"}}"}" href="{"{{"} l.url {"}}"}">

        Right:

        {"    {%"} for l in page.languages {"%}"}
            <link rel="alternate" hreflang="{"{{"} l.tag {"}}"}" href="{"{{"} l.absolute {"}}"}">
        {"    {%"} endfor {"%}"}
            <link rel="alternate" hreflang="x-default" href="{"{{"} page.x_default {"}}"}">

hreflang-canonical = its canonical address is another page's
hreflang-missing = `{ $lang }` is missing
hreflang-other = `{ $lang }` leads to another address
hreflang-strange = `{ $lang }` is no translation of it

message-syntax = this file of messages has a mistake: { $reason }
    .help = write each message once: a name, an equals sign and its text, as in `read-more = Read more`
    .explain =
        The words of the theme stand in files of Fluent, one for each language. Each message is a
        name, an equals sign and its text; longer texts go on in the next lines, which are
        indented. A value stands in braces, with a dollar sign.

        Wrong:

            read more: Read more
            published = Published on {"{"} date {"}"}

        Right:

            read-more = Read more
            published = Published on {"{"} $date {"}"}

messages-twice = `{ $id }` is here twice: the first one counts

unused-message = no template uses the message `{ $id }`
    .help = correct its name, or delete it
    .explain =
        The file of words has a message that neither the default theme has nor any template of the
        site names, so nobody will ever read it. Most often its name has a slip of the keyboard.

        Wrong:

            lattest = Dernières nouvelles

        Right:

            latest = Dernières nouvelles

missing-plural = the message `{ $id }` has no form for { $forms } in `{ $lang }`
    .help = add a line `[form] ...` for each of them beside `*[other]`
    .explain =
        Languages write counted things in different forms: English has one for 1 and one for the
        rest, Serbian has a third one for 2, 3 and 4, Arabic has six. A message that chooses by a
        number has a line for each form of its language (CLDR plural rules).

        Wrong, in Serbian:

            reports_count = {"{"} $count ->
        {"        [one] {"} $count_text {"}"} izveštaj
        {"       *[other] {"} $count_text {"}"} izveštaja
        {"    }"}

        Right:

            reports_count = {"{"} $count ->
        {"        [one] {"} $count_text {"}"} izveštaj
        {"        [few] {"} $count_text {"}"} izveštaja
        {"       *[other] {"} $count_text {"}"} izveštaja
        {"    }"}

missing-message = { $id ->
    [all] the theme has no words in `{ $lang }`
   *[other] the message `{ $id }` is missing in `{ $lang }`
}
    .help = { $id ->
        [all] write them in a file `messages/{ $lang }.ftl` of the theme, or leave it so: readers see those of the fallback language
       *[other] add `{ $id } = ...` to the theme's messages in `{ $lang }`
    }
    .explain =
        The theme has its words (such as "Reports" or "Read more") in other languages and not, or
        not all of them, in this one. Readers see them in the first fallback language that has
        them, else in English. The ids of all messages are in the files of the other languages.

        Wrong, if the theme says `read-more` in its English words, in messages/fr.ftl:

            latest = Dernières nouvelles

        Right:

            latest = Dernières nouvelles
            read-more = Lire la suite
