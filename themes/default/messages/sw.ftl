# Fremu ya kila ukurasa
skip = Nenda kwenye maudhui
main_menu = Menyu kuu
languages = Lugha
breadcrumbs = Uko hapa
home = Mwanzo
feed = Mlisho (Atom)
feed_title = { $title }: ripoti
calendar = Kalenda
data = Jedwali (CSV)
published_by = Imechapishwa na
letters = Waandikie wahariri
license = Leseni
all_languages = Lugha zote
preview_notice = Onyesho lenye rasimu: si kwa kuchapishwa.
comma = ,

# Sehemu
reports = Ripoti
regions = Mikoa
programs = Programu
topics = Mada
kinds = Aina za shughuli
organizations = Mashirika
follow_ups = Makubaliano
year_title = Ripoti za { $year }

# Orodha
reports_count = { $count ->
    [one] ripoti { $count_text }
   *[other] ripoti { $count_text }
}
in_language = kwa { $language }
draft = Rasimu
published = Ilichapishwa
updated = Ilisasishwa
by_year = Kwa mwaka
pages = Kurasa
page_number = Ukurasa { $number } kati ya { $total }
newer = Mpya zaidi
older = Za zamani zaidi
no_reports = Bado hakuna ripoti.
nothing_yet = Bado hakuna kitu hapa.

# Mwanzo
latest = Ripoti za karibuni
all_reports = Ripoti zote
all_regions = Mikoa yote
activities = Shughuli
people_reached = Watu waliofikiwa
running_programs = Programu zinazoendelea
agreed_lately = Makubaliano ya karibuni

# Ripoti
facts = Kwa ufupi
contents = Yaliyomo
when = Lini
where = Wapi
kind = Aina
program = Programu
organizers = Waandaaji
partners = Washirika
funders = Wafadhili
participants = Washiriki
women = Wanawake
men = Wanaume
sdg = Shabaha za SDG
sectors = Misimbo ya OECD DAC
program_figures = Programu kwa takwimu
people = Watu waliotajwa
corrections = Masahihisho
source = Ilichapishwa kwanza na
byline = Maandishi
original = Nakala asili
translator = Tafsiri
also_in = Kwa lugha nyingine
share = Shiriki
email = Barua pepe
related = Soma pia
in_program = Kutoka programu hii
previous_report = Iliyotangulia
next_report = Inayofuata
phase_of = { $unit ->
    [semester] Muhula wa { $number_text } kati ya { $of_text }
    [year] Mwaka wa { $number_text } kati ya { $of_text }
    [phase] Awamu ya { $number_text } kati ya { $of_text }
   *[other] { $unit } { $number_text } kati ya { $of_text }
}
phase_number = { $unit ->
    [semester] Muhula wa { $number_text }
    [year] Mwaka wa { $number_text }
    [phase] Awamu ya { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] muhula { $count_text }
       *[other] mihula { $count_text }
    }
    [year] { $count ->
        [one] mwaka { $count_text }
       *[other] miaka { $count_text }
    }
   *[other] { $count ->
        [one] awamu { $count_text }
       *[other] awamu { $count_text }
    }
}
translated_from = Imetafsiriwa kutoka { $language }
machine_notice = Maandishi haya yametafsiriwa na mashine na huenda yana makosa.
stale_notice = Andiko la asili limebadilika tangu tafsiri hii ifanywe.
read_original = Soma nakala asili:

# Kila mtu alifanya nini
did_spoke = alizungumza
did_moderated = aliongoza majadiliano
did_opened = alifungua mkutano
did_closed = alifunga mkutano
did_facilitated = aliwezesha kazi
did_presented = alitoa mada

# Yaliyokubaliwa
follow_ups_intro = Yote yaliyokubaliwa katika shughuli za jarida hili, kuanzia na yale yasiyokamilika.
status = Hali
status_open = Bado
status_done = Imekamilika
status_dropped = Imeachwa
status_unknown = Haijulikani
owner = Mhusika:
due = Mwisho:
open_count = { $count ->
    [0] hakuna yaliyobaki
    [one] { $count_text } bado
   *[other] { $count_text } bado
}
outside_programs = Nje ya programu

# Mikoa
reports_here = Ripoti kutoka hapa
no_reports_here = Bado hakuna ripoti kutoka hapa.
regions_below = Ndani ya eneo hili
programs_here = Programu zinazofanya kazi hapa
equator = Ikweta
kilometers = { $number } km
level_country = Nchi
level_province = Jimbo
level_region = Mkoa
level_city = Jiji
level_territory = Eneo
level_regency = Kabupaten
level_district = Wilaya
level_municipality = Manispaa

# Programu na mashirika
period = Kipindi
lead = Kiongozi
latest_activity = Shughuli ya karibuni
activities_by_month = Shughuli kwa mwezi
activities_by_year = Shughuli kwa mwaka
in_numbers = Kwa takwimu
website = Tovuti
program_pipeline = Inaandaliwa
program_active = Inaendelea
program_closed = Imekamilika
program_cancelled = Imefutwa
program_suspended = Imesitishwa
since = tangu { $day }
until = hadi { $day }

# Ndani ya maandishi
note_note = Kumbuka
note_tip = Dokezo
note_important = Muhimu
note_warning = Onyo
note_caution = Tahadhari
footnotes = Tanbihi
footnote_back = Rudi kwenye maandishi

# Mstari wa kwanza wa jedwali la shughuli
data_id = Kitambulisho
data_title = Kichwa
data_language = Lugha
data_start = Siku ya kwanza
data_end = Siku ya mwisho
data_address = Anwani
data_level = Eneo, ngazi ya { $number }
data_code = Msimbo wa eneo, ngazi ya { $number }
data_country_code = Msimbo wa nchi

# Utafutaji
search = Tafuta
search_words = Maneno ya kutafuta
search_all = Yote
search_found = Ripoti zilizopatikana:
search_none = Hakuna ripoti yenye maneno haya yote. Jaribu maneno machache zaidi, au mwanzo tu wa neno.
search_failed = Utafutaji haukuweza kupakiwa. Angalia muunganisho wako kisha ujaribu tena.
search_more = Matokeo zaidi
search_elsewhere = Utafutaji huohuo kwa:
search_lists = Orodha za ripoti zote
search_script = Utafutaji unahitaji JavaScript. Bila hiyo, orodha hizi zinakufikisha kwenye ripoti zote.
region = Mkoa
year = Mwaka

# Anwani
choose_language = Chagua lugha yako
not_found_title = Ukurasa huu haupo
not_found_text = Hakuna kitu kwenye anwani hii. Endelea kutoka mwanzo:
moved_title = Ukurasa huu umehamishwa
moved_text = Utaupata kwenye anwani yake mpya:

# Hali ya tafsiri (katika onyesho tu)
translations = Tafsiri
told_original = Nakala asili
told_current = Imesasishwa
told_stale = Imepitwa na wakati
told_unknown = Bila toleo
told_draft = Rasimu
told_missing = Haipo
told_machine = kwa mashine
told_all = Zilizopo na hazijapitwa na wakati
told_share = Kwa asilimia
other_texts = Maandishi mengine
