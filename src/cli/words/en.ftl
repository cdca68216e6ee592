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
part-unknown = something that an older kabar knew

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
init-next = next: write its address into { $folder }/content/bulletin.yaml, then `kabar build { $folder }`

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
translate-next = next: { $title ->
    [none] write each paragraph below its original
   *[other] write the title, and each paragraph below its original
}; delete the line `draft: true`; then `kabar check{ $site }`
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
difference-next = next: bring { $file } up to date, then `kabar translate{ $site } --accept { $file }`
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
