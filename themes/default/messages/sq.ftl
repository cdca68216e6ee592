# Korniza e çdo faqeje
skip = Kalo te përmbajtja
main_menu = Menyja kryesore
languages = Gjuhët
breadcrumbs = Ju jeni këtu
home = Kreu
feed = Prurje (Atom)
feed_title = { $title }: raporte
calendar = Kalendari
data = Tabelë (CSV)
published_by = Botuar nga
letters = Shkruani redaksisë
license = Licenca
all_languages = Të gjitha gjuhët
preview_notice = Pamje paraprake me skica: jo për botim.
comma = ,

# Rubrikat
reports = Raportet
regions = Rajonet
programs = Programet
topics = Temat
kinds = Llojet e veprimtarive
organizations = Organizatat
follow_ups = Marrëveshjet
year_title = Raportet e vitit { $year }

# Listat
reports_count = { $count ->
    [one] { $count_text } raport
   *[other] { $count_text } raporte
}
in_language = në { $language }
draft = Skicë
published = Botuar më
updated = Përditësuar më
by_year = Sipas vitit
pages = Faqet
page_number = Faqja { $number } nga { $total }
newer = Më të reja
older = Më të vjetra
no_reports = Ende nuk ka raporte.
nothing_yet = Këtu ende nuk ka asgjë.

# Kreu
latest = Raportet e fundit
all_reports = Të gjitha raportet
all_regions = Të gjitha rajonet
activities = Veprimtari
people_reached = Pjesëmarrës
running_programs = Programet në zhvillim
agreed_lately = Marrëveshjet e fundit

# Një raport
facts = Shkurt
contents = Përmbajtja
when = Kur
where = Ku
kind = Lloji
program = Programi
organizers = Organizimi
partners = Me
funders = Financimi
participants = Pjesëmarrës
women = Gra
men = Burra
sdg = Synimet e OZHQ-ve
sectors = Kodet OECD DAC
program_figures = Programi në shifra
people = Personat e përmendur
corrections = Ndreqje
source = Botuar së pari në
byline = Teksti
original = Origjinali
translator = Përkthimi
also_in = Në gjuhë të tjera
share = Shpërndajeni
email = Postë elektronike
related = Lexoni edhe
in_program = Nga i njëjti program
previous_report = Më parë
next_report = Më pas
phase_of = { $unit ->
    [semester] Semestri { $number_text } nga { $of_text }
    [year] Viti { $number_text } nga { $of_text }
    [phase] Faza { $number_text } nga { $of_text }
   *[other] { $unit } { $number_text } nga { $of_text }
}
phase_number = { $unit ->
    [semester] Semestri { $number_text }
    [year] Viti { $number_text }
    [phase] Faza { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } semestër
       *[other] { $count_text } semestra
    }
    [year] { $count ->
        [one] { $count_text } vit
       *[other] { $count_text } vjet
    }
   *[other] { $count ->
        [one] { $count_text } fazë
       *[other] { $count_text } faza
    }
}
translated_from = Përkthim; origjinali në { $language }
machine_notice = Ky tekst është përkthyer nga një makinë dhe mund të ketë gabime.
stale_notice = Origjinali ka ndryshuar që nga ky përkthim.
read_original = Lexoni origjinalin:

# Çfarë bëri secili
did_spoke = mori fjalën
did_moderated = drejtoi diskutimin
did_opened = hapi takimin
did_closed = mbylli takimin
did_facilitated = lehtësoi punën
did_presented = bëri një prezantim

# Çfarë u vendos
follow_ups_intro = Gjithçka për të cilën u ra dakord në veprimtaritë e këtij buletini, duke nisur nga ato që mbeten për t’u bërë.
status = Gjendja
status_open = Për t’u bërë
status_done = E kryer
status_dropped = E braktisur
status_unknown = E panjohur
owner = Përgjegjës:
due = Afati:
open_count = { $count ->
    [0] asgjë e mbetur
   *[other] { $count_text } për t’u bërë
}
outside_programs = Jashtë programeve

# Rajonet
reports_here = Raporte nga këtu
no_reports_here = Ende nuk ka raporte nga këtu.
regions_below = Brenda këtij rajoni
programs_here = Programet që veprojnë këtu
equator = Ekuatori
kilometers = { $number } km
level_country = Shtet
level_province = Provincë
level_region = Rajon
level_city = Qytet
level_territory = Territor
level_regency = Kabupaten
level_district = Rreth
level_municipality = Komunë

# Programet dhe organizatat
period = Periudha
lead = Drejtimi
latest_activity = Veprimtaria e fundit
activities_by_month = Veprimtaritë sipas muajve
activities_by_year = Veprimtaritë sipas viteve
in_numbers = Në shifra
website = Faqja në internet
program_pipeline = Në përgatitje
program_active = Në zhvillim
program_closed = I përfunduar
program_cancelled = I anuluar
program_suspended = I pezulluar
since = që nga { $day }
until = deri më { $day }

# Brenda teksteve
note_note = Shënim
note_tip = Këshillë
note_important = E rëndësishme
note_warning = Vini re
note_caution = Kujdes
footnotes = Shënime
footnote_back = Kthehu te teksti

# Rreshti i parë i tabelës së veprimtarive
data_id = Identifikuesi
data_title = Titulli
data_language = Gjuha
data_start = Dita e parë
data_end = Dita e fundit
data_address = Adresa
data_level = Rajoni, niveli { $number }
data_code = Kodi i rajonit, niveli { $number }
data_country_code = Kodi i shtetit

# Kërkimi
search = Kërko
search_words = Fjalët që kërkoni
search_all = Të gjitha
search_found = Raporte të gjetura:
search_none = Asnjë raport nuk i ka të gjitha këto fjalë. Provoni me më pak fjalë ose vetëm me fillimin e një fjale.
search_failed = Kërkimi nuk u ngarkua dot. Kontrolloni lidhjen dhe provoni sërish.
search_more = Më shumë rezultate
search_elsewhere = I njëjti kërkim në:
search_lists = Listat e të gjitha raporteve
search_script = Kërkimi ka nevojë për JavaScript. Pa të, këto lista ju çojnë te të gjitha raportet.
region = Rajoni
year = Viti

# Adresat
choose_language = Zgjidhni gjuhën
not_found_title = Kjo faqe nuk ekziston
not_found_text = Në këtë adresë nuk ka asgjë. Vazhdoni nga kreu:
moved_title = Kjo faqe është zhvendosur
moved_text = E gjeni në adresën e re:

# Gjendja e përkthimeve (vetëm në pamjet paraprake)
translations = Përkthimet
told_original = Origjinali
told_current = I përditësuar
told_stale = I vjetruar
told_unknown = Pa version të shënuar
told_draft = Skicë
told_missing = Mungon
told_machine = nga një makinë
told_all = Në dispozicion dhe jo të vjetruara
told_share = Në përqindje
other_texts = Tekste të tjera
