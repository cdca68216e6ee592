# What fields mean: shown while typing, and in the files that `kabar new` writes. Short, one line each.

kind-report = a report
kind-page = an ordinary page
kind-prose = a text about a region, program, organization or topic
kind-bulletin = the bulletin
kind-regions = the regions
kind-programs = the programs
kind-organizations = the organizations
kind-topics = the topics
kind-theme = a theme

text-title = the title
text-summary = one or two sentences for lists; without it the first paragraph serves
text-translates = what this text is a translation of
text-slug = the last part of its address, if it is not to be made of the title
text-aliases = old addresses that keep working
text-updated = the day of the last change
text-pictures = facts of the picture files beside the text, by file name
text-draft = only previews show it while this is `true`
text-publish_at = the first day on which it is on the site
text-expires = the first day on which it is no longer on the site
text-extra = fields of your own, for your theme

report-date = when it took place: a day, or the first and the last with `/` between
report-time = from when to when in the day
report-time_zone = the time zone of `time`, if it is not that of the region
report-published = when the report appeared, if not on the last day of `date`
report-regions = where: ids from regions.yaml
report-programs = within which programs: ids from programs.yaml
report-kind = what kind of activity: one of `kinds` in bulletin.yaml
report-topics = what it was about: ids from topics.yaml
report-sdg = targets of the Sustainable Development Goals
report-sectors = OECD purpose codes
report-place = the house and the town
report-dateline = where the report was written, if elsewhere
report-organizers = who held it: ids from organizations.yaml
report-partners = with whom: ids from organizations.yaml
report-funders = who paid: ids from organizations.yaml
report-phase = the phase of the program
report-participants = how many took part, and who
report-figures = other counts
report-people = who is named, in which role, and on which ground
report-follow_ups = what was agreed, by whom, until when
report-source = where it was first published
report-related = ids of other activities, beside those that kabar finds
report-corrections = what was corrected after publication

translates-lang = the language of the original
translates-revision = the state of the original that this follows; `kabar translate` writes it
translates-by = who translated
translates-machine = whether a machine translated

place-venue = the house, hotel or hall
place-locality = the village, town or quarter

phase-number = which one
phase-of = of how many
phase-unit = of what: `semester`, `year`, `phase` or a word of your own

participants-total = how many
participants-women = women among them
participants-men = men among them
participants-groups = which groups they came from

figure-number = the number
figure-unit = of what
figure-of = whether of this `activity` or of the whole `program`

person-name = the name
person-role = the role
person-organization = an id from organizations.yaml
person-did = what they did: `spoke`, or words of your own
person-basis = on which ground they are named: a public role, their consent, or not by their name

follow-up-id = a short name, so that translations and links can find it
follow-up-text = what was agreed
follow-up-owner = who is to do it: an id from organizations.yaml
follow-up-due = until when
follow-up-status = how it stands

source-outlet = the newspaper or portal
source-byline = who wrote it
source-url = its address

correction-date = when
correction-text = what

picture-alt = what it shows, for those who do not see it
picture-caption = the line below it
picture-credit = who took it
picture-people = whether it shows nobody, a crowd, or people who can be recognized
picture-consent = what is known of their consent; never published
picture-minors = whether there are minors among them; never published

bulletin-title = the title of the bulletin
bulletin-description = what it is about
bulletin-base_url = where it is published
bulletin-default_language = the language of files that have none in their name
bulletin-languages = its languages, in the order of the language switch
bulletin-theme = the name of the theme
bulletin-publisher = who publishes it
bulletin-license = the license of the texts, by its SPDX name
bulletin-kinds = what kinds of activities there are
bulletin-page_size = how many reports a list has on one page
bulletin-menu = the main menu: sections of the site, and pages
bulletin-quarantine = whether the site is published around texts that have errors
bulletin-search = whether readers can search: a page and an index for each language; by default they can
bulletin-addresses = whether letters in addresses become Latin ones, or are kept

publisher-name = the name
publisher-url = its own site
publisher-email = where to write to

language-fallback = which languages stand in for it, the best first
language-name = its own name, for a language that kabar does not know
language-dir = from left to right, or from right to left
language-paths = its words in addresses

paths-reports = the word for the reports
paths-regions = the word for the regions
paths-programs = the word for the programs
paths-topics = the word for the topics
paths-kinds = the word for the kinds of activities
paths-organizations = the word for the organizations
paths-follow-ups = the word for what was agreed
paths-search = the word for the search
paths-page = the word before the number of a page

entry-name = the name: one for all languages, or one for each
entry-slug = the last part of its address, if it is not to be made of the name
entry-summary = what it is, in a sentence or two
entry-aliases = other words by which reports may name it
entry-url = its own site

region-parent = the region it lies in
region-level = what it is: `country`, `province`, ...
region-codes = its codes in the lists of others
region-time_zone = its time zone, such as Africa/Lubumbashi
region-point = latitude and longitude in degrees
region-note = a footnote to the name

codes-iso = ISO 3166
codes-pcode = the P-code of OCHA

program-acronym = the acronym
program-status = how it stands
program-start = the first month
program-end = the last month
program-phases = how many phases it has
program-regions = where: ids from regions.yaml
program-lead = who leads it: ids from organizations.yaml
program-partners = with whom: ids from organizations.yaml
program-funders = who pays: ids from organizations.yaml
program-sdg = targets of the Sustainable Development Goals
program-sectors = OECD purpose codes

phases-count = how many
phases-unit = of what

organization-acronym = the acronym
organization-iati = the IATI organization identifier

topic-sensitive = whether people named in reports on it could come to harm

theme-name = its name, for people
theme-description = what it is, for people
theme-extends = the theme that it changes
theme-accent = the color of links, in quotation marks
