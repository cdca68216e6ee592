# What the commands say beside the findings, in English.
#
# In lower case, without a full stop, with literals in backticks. `site` and what is put into a command is
# empty, or begins with a blank.

## What stops a command

trouble-output = cannot write to standard output: { $error }
output-not-ours = { $path }: is not empty and was not made by kabar: name another
output-not-a-folder = { $path }: is not a folder: name another
output-among-sources = { $path }: holds the sources of the site or lies among them: name another folder
output-cannot-swap = { $path }: is a mount point, or its parent folder cannot be written: publish without `--swap`
file-no-folder = `{ $path }` lies in a folder that does not exist: make the folder, or name another
file-published = `{ $path }` lies in the published folder, which kabar sweeps: name another place
file-folder = `{ $path }` is a folder: name a file
file-not-written = cannot write { $path }: { $error }
site-none = there is no folder `{ $folder }`: name the folder that holds `content/`, or make a new bulletin with `kabar init { $folder }`
site-content = `{ $folder }` is the folder `content/` itself: name the one that holds it, `{ $above }`
site-no-content = `{ $folder }` is no site, since it has no folder `content/`: name the folder that has one, or make a new bulletin with `kabar init`
typed-url = `{ $typed }` is not a web address: write `--base-url https://{ $example }`
typed-day = `{ $typed }` is not a day: write it as `--date 2026-05-01`
typed-no-such-day = the calendar has no day `{ $typed }`
typed-percent = `{ $typed }` is not a percentage: write it as `--fail-under 80%`
typed-languages = `{ $tag }` is not a language tag: write short tags with commas between them, such as `--languages en,fr`
clock-shows-no-day = the clock shows no day: set it, or write `--date 2026-05-01`
epoch-shows-no-day = `SOURCE_DATE_EPOCH` is `{ $epoch }`: set it to the seconds since 1970, such as `1767225600`, or write `--date 2026-01-01`

## While kabar works

progress-reading = reading { $count ->
    [one] { $count } file
   *[other] { $count } files
}
progress-rendering = rendering { $made }/{ $all }
progress-publishing = publishing

## kabar build

build-done = { $count ->
    [one] { $count } output
   *[other] { $count } outputs
}: { $made } made, { $kept } kept, { $gone } removed in { $time } s
build-removed = removed { $file }
build-more = and { $count } more
build-nothing = nothing was published
build-nothing-new = nothing was published: the site is as it was before
build-old = nothing was published: the site in `{ $folder }` is as it was before
build-in-part = the new site may be published in part: correct the cause and run the same command again, which completes it
build-waits = another build publishes into `{ $folder }`: waiting for its end
build-heads = { $error }: the next build reads every text anew

## Commands that stay

stay-ends = Ctrl-C ends it
stay-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}

## kabar serve

serve-made = { $changed }: { $made ->
    [one] { $made } output
   *[other] { $made } outputs
} made, { $gone } removed in { $time } ms
serve-site = the whole site
serve-nothing = nothing can be shown until this is corrected
serve-held = { $file } is shown as it was before
serve-left-out = { $file } is left out
serve-refused = { $error }: what is shown stays as it is
serve-browser = cannot open a browser: { $error }
serve-port = cannot listen at port { $port }: { $error }

## kabar build --verify

verify-same = `{ $folder }` is what a whole build makes: { $count ->
    [one] { $count } output
   *[other] { $count } outputs
}
verify-differs = `{ $folder }` is not what a whole build makes: { $count ->
    [one] { $count } file
   *[other] { $count } files
}
verify-next = `kabar build --clean` makes and publishes every file anew
file-differs = differs
file-missing = missing
file-too-many = too many

## kabar build --explain: why an output is made

reason-new = it is new
reason-gone = its file was gone
reason-changed = changed: { $parts }
reason-more = { $count } more
part-tool = kabar itself
part-recipe = its place in the site
part-bulletin = `bulletin.yaml`
part-regions = `regions.yaml`
part-programs = `programs.yaml`
part-organizations = `organizations.yaml`
part-topics = `topics.yaml`
part-menu = the menu
part-theme = the theme
part-words = the words of the interface
part-text = its text
part-original = the original
part-languages = its languages
part-links = where its links lead
part-prose = the text about its heading
part-counts = the number of activities
part-follow-ups = what was agreed
part-neighbors = the reports before and after
part-card = what lists show of `{ $name }`
part-entry = the report `{ $name }`
part-addresses = the addresses of the site
part-bytes = its bytes
part-translations = how the translations stand
part-records = the facts of its activities
part-texts = the texts of its language
part-unknown = something that an older kabar knew

## kabar check

check-fix = `kabar check --fix` can correct { $count } of them
check-others = { $count ->
    [one] { $count } more finding
   *[other] { $count } more findings
} in other files: `kabar check` tells them
watch-again = { $changed }: looked again
watch-refused = { $error }: kabar looks again until that is over
fix-made = { $count ->
    [0] nothing corrected
    [one] { $count } file corrected
   *[other] { $count } files corrected
}
fix-shown = { $count ->
    [0] nothing would be corrected
    [one] { $count } file would be corrected; no file was written
   *[other] { $count } files would be corrected; no file was written
}
fix-outside = `{ $path }` leads out of the site: nothing was written there
fix-changed = `{ $path }` was changed meanwhile: run the same command again
scope-no-file = there is no file or folder `{ $path }`
scope-no-site = `{ $path }` lies in no site: name the folder that holds `content/`
scope-not-utf8 = the name of `{ $path }` is not UTF-8: give it another one
scope-two-sites = name files and folders of one site

## kabar build --quarantine

quarantine = published around { $count ->
    [one] { $count } broken text
   *[other] { $count } broken texts
}:
    {"  "}{ $lines }
quarantine-older = { $file }: in its last good version
quarantine-left-out = { $file }: left out
quarantine-kept = { $error }: a text that breaks will be left out

## kabar explain

explain-none = { $suggestion ->
    [none] there is no finding `{ $name }`: `kabar explain` lists all of them
   *[other] there is no finding `{ $name }`: did you mean `kabar explain { $suggestion }`?
}

## kabar init

init-content = `{ $folder }` has a `content/` already: name another folder
init-english = the texts in `{ $lang }` are English: write them anew
init-kept = kept `{ $file }` as it was: compare it
init-made = made a bulletin of { $count ->
    [one] { $count } file
   *[other] { $count } files
} in `{ $folder }`
init-next =
    next: write its address into { $folder }/content/bulletin.yaml,
    then `kabar build { $folder }`

## Texts that are asked for

language-none = { $suggestion ->
    [none] the bulletin has no language `{ $tag }`: it has { $all }
   *[other] the bulletin has no language `{ $tag }`: did you mean `{ $suggestion }`?
}
text-none = { $suggestion ->
    [none] there is no text `{ $typed }`: write the path of its file, or its id; `kabar status{ $site }` lists the texts
   *[other] there is no text `{ $typed }`: did you mean `{ $suggestion }`?
}
text-not-in-bulletin = `{ $typed }` is not in the bulletin: `kabar check{ $site }` may say why; it may also have expired
text-changed = { $file } was changed meanwhile: try again
text-is-original = { $file } is the original: it follows no other text

## kabar translate

translate-told = `{ $name }` is told in `{ $lang }` already: see { $file }
translate-exists = there is a file { $path } already: kabar does not replace it
translate-wrong-original = correct the original first
translate-not-kept = { $error }: `kabar status --diff` has to ask git later
translate-wrote = wrote { $file }
translate-next =
    next: { $title ->
        [none] write each paragraph below its original
       *[other] write the title, and each paragraph below its original
    },
    delete the line `draft: true`, then `kabar check{ $site }`
accept-wrong = correct this first; no file was changed
accept-no-file = `{ $typed }` is no file of a translation: write the path of one
accept-strange = { $file } is written in a way that kabar cannot change: write `revision: { $revision }` under `translates` yourself
accept-already = { $file } follows { $original } as it is now already
accept-first = { $file } follows { $original } as it is now: revision { $revision }
accept-again = { $file } follows { $original } as it is now: revision { $revision }, before { $before }

## What stands in the skeleton of a translation, each line at most 100 letters

skeleton-fields =
    A translation from { $from } into { $into }. Behind each colon goes what the line above it
    says, in the language of this file. What is deleted here is shown as the original has it.
skeleton-draft = Delete the next line when the translation is whole: until then only previews show it.

## kabar status

state-original = original
state-current = up to date
state-stale = out of date
state-unknown = without revision
state-draft = draft
state-missing = missing
state-machine = by a machine
status-none-stale = no translation is known to be out of date
status-wrong = { $count }: what they concern may be missing here; see `kabar check{ $site }`
status-short = { $lang }: { $told } of { $count ->
    [one] { $count } activity is told
   *[other] { $count } activities are told
}, { $percent } %: less than { $least } %
stale-follows = follows revision { $follows } of { $of }, which is now { $now }

# The table: each at most 36 letters, `table-all` at most 5.
table-activities = Activities, the newest first
table-others = Other texts
table-machine = translated by a machine
table-totals = { $count ->
    [one] Of { $count } activity
   *[other] Of { $count } activities
}
table-told = told, and not out of date
table-percent = the same in percent
table-regions = Told in each region
table-programs = Told in each program
table-all = all

# The sentences.
sentence-text = { $name }: { $parts }
sentence-in = { $state } in { $langs }
sentence-machine = { $lang } (by a machine)
sentence-total = in { $lang } { $told } of { $count ->
    [one] { $count } activity is told
   *[other] { $count } activities are told
}, { $percent } %: { $parts }
sentence-count = { $count } { $state }
sentence-region = region { $key }: { $activities }, told { $told }
sentence-program = program { $key }: { $activities }, told { $told }
sentence-told = { $count } in { $lang }
sentence-activities = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
sentence-nothing = there are no activities

## kabar status --diff

difference-head = { $file } follows revision { $follows } of { $of }, which is now { $now }
difference-none = { $file } follows { $of } as it is now
difference-untold = `{ $name }` is not told in `{ $lang }`: `kabar translate{ $site } { $name } { $lang }` begins it
difference-no-revision = { $file } does not say which revision it follows: bring it up to date, then `kabar translate{ $site } --accept { $file }`
difference-next =
    next: bring { $file } up to date,
    then `kabar translate{ $site } --accept { $file }`
difference-old = the old text: { $what }
difference-since = changed by { $what }
difference-same = { $count ->
    [one] { $count } paragraph as it was
   *[other] { $count } paragraphs as they were
}
part-of-title = title
part-of-summary = summary
part-of-text = text
part-same = { $part }: as it was
part-changed = { $part }:
past-commit = git commit { $commit }
past-uncommitted = what is not committed yet
past-lost = nobody knows what { $file } said in revision { $revision }: it is not in { $kept }, and { $reason }
past-no-commit = in no commit of git
past-shallow = in no commit of git; this is a shallow clone: `git fetch --unshallow` gets the rest
git-missing = there is no program `git` to ask
git-refuses = git cannot be asked: { $error }
git-no-repository = the site is not in a repository of git
git-no-commit = git has no commit yet

## kabar new

new-ask-title = Title:
new-ask-date = Day, or first and last day with `/` between [{ $today }]:
new-ask-region = Region, by its number, its name or a part of it; several with commas:
new-ask-program = Program [none]:
new-ask-kind = Kind of activity [none]:
new-ask-language = Language of the report, one of { $all } [{ $default }]:
new-ask-name = Name in `{ $lang }`:
new-ask-other-name = Name in `{ $lang }` [none]:
new-ask-parent = The region it lies in [none]:
new-ask-id = Id, by which reports will name it [{ $usual }]:
new-title-empty = a report needs a title
new-needed = this is needed; Ctrl-D stops
new-more = ... and { $count } more: write a part of the name
new-which = which of these is `{ $typed }`?
new-not-found = nothing here is called `{ $typed }`
new-stopped = stopped: nothing was written
new-missing = `{ $flag }` is missing, and nobody is there to be asked
new-no-day = `{ $typed }` is not a day: write `2026-05-01`, or `2026-05-01/2026-05-03`
new-unknown = { $near ->
    [none] `{ $flag }`: the site has no `{ $typed }`
   *[other] `{ $flag }`: the site has no `{ $typed }`: did you mean { $near }?
}
new-no-regions = the site has no region yet: `kabar new region` adds one
new-unreadable = { $file } cannot be read: `kabar check` says why
new-strange = { $file } is written in a way that kabar cannot add to: add the entry yourself
new-bad-name = write `--name` once with one name for all languages, or once for each language, as in `--name fr=Kinshasa`
new-bad-id = `{ $id }` cannot be an id: write small letters, digits and hyphens, with `--id`
new-id-taken = { $file } has `{ $id }` already: write another id with `--id`, such as `{ $free }`
new-nothing = nothing was written
new-wrote = wrote { $file }
new-next =
    next: write the text below the second line of hyphens,
    put pictures into { $folder },
    delete the line `draft: true`, then `kabar check{ $site }`
new-hint = What stands behind a # is an idea: take the # away and fill it in, or delete the line.
new-added = added `{ $id }` to { $file }
new-added-next = next: name it in reports, as in `{ $field }: [{ $id }]`

## kabar schema

schema-wrote = wrote { $count } schemas into { $folder }

## kabar doctor: the words of the table at most 12 letters each

doctor-counts = { $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
} in { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
}, and { $texts ->
    [one] { $texts } other text
   *[other] { $texts } other texts
}; { $regions ->
    [one] { $regions } region
   *[other] { $regions } regions
}, { $programs ->
    [one] { $programs } program
   *[other] { $programs } programs
}, { $organizations ->
    [one] { $organizations } organization
   *[other] { $organizations } organizations
}, { $topics ->
    [one] { $topics } topic
   *[other] { $topics } topics
}
doctor-language = language
doctor-told = told
doctor-missing = missing
doctor-stale = out of date
doctor-machine = by machine
doctor-well = nothing to do; `kabar new` begins the next report
doctor-named = { $what }: { $names }
doctor-more = and { $count } more
doctor-check = `kabar check{ $site }` shows them
doctor-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
doctor-preview = `kabar build{ $site } --audience preview --output preview` shows them; delete `draft: true` when they are whole
doctor-scheduled = { $count ->
    [one] { $count } text appears later
   *[other] { $count } texts appear later
}
doctor-expiring = { $count ->
    [one] { $count } text is gone within a month
   *[other] { $count } texts are gone within a month
}
doctor-expired = { $count ->
    [one] { $count } text has expired
   *[other] { $count } texts have expired
}
doctor-edit = change `{ $field }` in these files where it is not right; then `kabar check{ $site }`
doctor-remove = `git rm` the files that are not needed any more
doctor-follow-ups = { $count ->
    [one] { $count } open point was due, or is older than a year
   *[other] { $count } open points were due, or are older than a year
}
doctor-unused = { $count ->
    [one] { $count } entry of { $file } is named nowhere
   *[other] { $count } entries of { $file } are named nowhere
}
doctor-name = name them in a report, as `kabar new` does, or delete them from { $file }
doctor-heavy = { $count ->
    [one] { $count } file or folder is heavy for a cheap phone
   *[other] { $count } files or folders are heavy for a cheap phone
}
doctor-shrink = make pictures smaller: `magick mogrify -resize 1280x { $file }`
doctor-alt = { $count ->
    [one] { $count } picture without words for those who do not see it
   *[other] { $count } pictures without words for those who do not see them
}
doctor-describe = write what is to be seen: `![...](photo.jpg)`, or `alt` under `pictures`
