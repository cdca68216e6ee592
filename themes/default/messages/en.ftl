# The frame of every page
skip = Skip to the content
main_menu = Main menu
languages = Languages
breadcrumbs = You are here
home = Front page
feed = Feed (Atom)
feed_title = { $title }: reports
calendar = Calendar
data = Table (CSV)
published_by = Published by
letters = Write to the editors
license = License
all_languages = All languages
preview_notice = Preview with drafts: not for publication.
comma = ,

# Sections
reports = Reports
regions = Regions
programs = Programs
topics = Topics
kinds = Kinds of activities
organizations = Organizations
follow_ups = What was agreed
year_title = Reports of { $year }

# Lists
reports_count = { $count ->
    [one] { $count_text } report
   *[other] { $count_text } reports
}
in_language = in { $language }
draft = Draft
published = Published
updated = Updated
by_year = By year
pages = Pages
page_number = Page { $number } of { $total }
newer = Newer
older = Older
no_reports = There are no reports yet.
nothing_yet = There is nothing here yet.

# Front page
latest = Latest reports
all_reports = All reports
all_regions = All regions
activities = Activities
people_reached = People reached
running_programs = Programs running now
agreed_lately = Agreed lately

# A report
facts = At a glance
contents = Contents
when = When
where = Where
kind = Kind
program = Program
organizers = Organized by
partners = With
funders = Funded by
participants = Participants
women = Women
men = Men
sdg = SDG targets
sectors = OECD DAC codes
program_figures = The program in figures
people = People named
corrections = Corrections
source = First published by
byline = Text
original = Original
translator = Translation
also_in = Also in
share = Share
email = E-mail
related = Read also
in_program = More from this program
previous_report = Earlier
next_report = Later
phase_of = { $unit ->
    [semester] Semester { $number_text } of { $of_text }
    [year] Year { $number_text } of { $of_text }
    [phase] Phase { $number_text } of { $of_text }
   *[other] { $unit } { $number_text } of { $of_text }
}
phase_number = { $unit ->
    [semester] Semester { $number_text }
    [year] Year { $number_text }
    [phase] Phase { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } semester
       *[other] { $count_text } semesters
    }
    [year] { $count ->
        [one] { $count_text } year
       *[other] { $count_text } years
    }
   *[other] { $count ->
        [one] { $count_text } phase
       *[other] { $count_text } phases
    }
}
translated_from = Translated from { $language }
machine_notice = A machine translated this text; it may contain mistakes.
stale_notice = The original has changed since this was translated.
read_original = Read the original:

# What people did
did_spoke = spoke
did_moderated = moderated
did_opened = opened the meeting
did_closed = closed the meeting
did_facilitated = facilitated
did_presented = gave a presentation

# What was agreed
follow_ups_intro = Everything that was agreed at the activities of this bulletin, open points first.
status = Status
status_open = Open
status_done = Done
status_dropped = Dropped
status_unknown = Not known
owner = Responsible:
due = Due:
open_count = { $count ->
    [0] none open
   *[other] { $count_text } open
}
outside_programs = Outside of programs

# Regions
reports_here = Reports from here
no_reports_here = There are no reports from here yet.
regions_below = Within this region
programs_here = Programs at work here
equator = Equator
kilometers = { $number } km
level_country = Country
level_province = Province
level_region = Region
level_city = City
level_territory = Territory
level_regency = Regency
level_district = District
level_municipality = Municipality

# Programs and organizations
period = Period
lead = Led by
latest_activity = Latest activity
activities_by_month = Activities by month
activities_by_year = Activities by year
in_numbers = In numbers
website = Website
program_pipeline = In preparation
program_active = Running
program_closed = Completed
program_cancelled = Cancelled
program_suspended = Suspended
since = since { $day }
until = until { $day }

# Within texts
note_note = Note
note_tip = Tip
note_important = Important
note_warning = Warning
note_caution = Caution
footnotes = Footnotes
footnote_back = Back to the text

# The first line of a table of activities
data_id = Identifier
data_title = Title
data_language = Language
data_start = First day
data_end = Last day
data_address = Address
data_level = Region, level { $number }
data_code = Region code, level { $number }
data_country_code = Country code

# Search
search = Search
search_words = Words to look for
search_all = All
search_found = Reports found:
search_none = No report has all of these words. Try fewer words, or only the beginning of a word.
search_failed = The search could not be loaded. Check your connection and try again.
search_more = More results
search_elsewhere = The same search in:
search_lists = Lists of all reports
search_script = Searching needs JavaScript. Without it, these lists lead to every report.
region = Region
year = Year

# Addresses
choose_language = Choose your language
not_found_title = This page does not exist
not_found_text = There is nothing at this address. The front page leads on:
moved_title = This page has moved
moved_text = You will find it at its new address:

# How the translations stand (previews only)
translations = Translations
told_original = Original
told_current = Up to date
told_stale = Out of date
told_unknown = Without revision
told_draft = Draft
told_missing = Missing
told_machine = by a machine
told_all = Told and not out of date
told_share = The same in percent
other_texts = Other texts
