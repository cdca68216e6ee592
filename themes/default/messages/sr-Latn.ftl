# Okvir svake stranice
skip = Pređi na sadržaj
main_menu = Glavni meni
languages = Jezici
breadcrumbs = Ovde ste
home = Naslovna
feed = Fid (Atom)
feed_title = { $title }: izveštaji
calendar = Kalendar
data = Tabela (CSV)
published_by = Izdaje
letters = Pišite uredništvu
license = Licenca
all_languages = Svi jezici
preview_notice = Pregled sa nacrtima: nije za objavljivanje.
comma = ,

# Rubrike
reports = Izveštaji
regions = Regije
programs = Programi
topics = Teme
kinds = Vrste aktivnosti
organizations = Organizacije
follow_ups = Dogovoreno
year_title = Izveštaji iz { $year }.

# Spiskovi
reports_count = { $count ->
    [one] { $count_text } izveštaj
    [few] { $count_text } izveštaja
   *[other] { $count_text } izveštaja
}
in_language = jezik: { $language }
draft = Nacrt
published = Objavljeno
updated = Ažurirano
by_year = Po godinama
pages = Stranice
page_number = Stranica { $number } od { $total }
newer = Novije
older = Starije
no_reports = Još nema izveštaja.
nothing_yet = Ovde još nema ničega.

# Naslovna
latest = Najnoviji izveštaji
all_reports = Svi izveštaji
all_regions = Sve regije
activities = Aktivnosti
people_reached = Učesnici
running_programs = Programi u toku
agreed_lately = Nedavno dogovoreno

# Izveštaj
facts = Ukratko
contents = Sadržaj
when = Kada
where = Gde
kind = Vrsta
program = Program
organizers = Organizator
partners = Partneri
funders = Finansira
participants = Učesnici
women = Žene
men = Muškarci
sdg = Potciljevi održivog razvoja
sectors = Šifre OECD DAC
program_figures = Program u brojkama
people = Pomenute ličnosti
corrections = Ispravke
source = Prvobitno objavljeno
byline = Tekst
original = Izvornik
translator = Prevod
also_in = Na drugim jezicima
share = Podelite
email = E-pošta
related = Pročitajte i
in_program = Iz istog programa
previous_report = Ranije
next_report = Kasnije
phase_of = { $unit ->
    [semester] Semestar { $number_text } od { $of_text }
    [year] Godina { $number_text } od { $of_text }
    [phase] Faza { $number_text } od { $of_text }
   *[other] { $unit } { $number_text } od { $of_text }
}
phase_number = { $unit ->
    [semester] Semestar { $number_text }
    [year] Godina { $number_text }
    [phase] Faza { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } semestar
        [few] { $count_text } semestra
       *[other] { $count_text } semestara
    }
    [year] { $count ->
        [one] { $count_text } godina
        [few] { $count_text } godine
       *[other] { $count_text } godina
    }
   *[other] { $count ->
        [one] { $count_text } faza
        [few] { $count_text } faze
       *[other] { $count_text } faza
    }
}
translated_from = Prevod; jezik izvornika: { $language }
machine_notice = Ovaj tekst je prevela mašina i može sadržati greške.
stale_notice = Izvornik je promenjen posle ovog prevoda.
read_original = Pročitajte izvornik:

# Ko je šta radio
did_spoke = govor
did_moderated = vođenje razgovora
did_opened = otvaranje skupa
did_closed = zatvaranje skupa
did_facilitated = vođenje rada
did_presented = izlaganje

# Šta je dogovoreno
follow_ups_intro = Sve što je dogovoreno na aktivnostima iz ovog biltena, počev od onoga što tek predstoji.
status = Stanje
status_open = Predstoji
status_done = Urađeno
status_dropped = Odustalo se
status_unknown = Nepoznato
owner = Zadužen:
due = Rok:
open_count = { $count ->
    [0] ništa ne predstoji
    [one] { $count_text } predstoji
    [few] { $count_text } predstoje
   *[other] { $count_text } predstoji
}
outside_programs = Van programa

# Regije
reports_here = Izveštaji odavde
no_reports_here = Još nema izveštaja odavde.
regions_below = Unutar ove regije
programs_here = Programi koji se ovde sprovode
equator = Ekvator
kilometers = { $number } km
level_country = Država
level_province = Provincija
level_region = Regija
level_city = Grad
level_territory = Teritorija
level_regency = Kabupaten
level_district = Okrug
level_municipality = Opština

# Programi i organizacije
period = Period
lead = Nosilac
latest_activity = Poslednja aktivnost
activities_by_month = Aktivnosti po mesecima
activities_by_year = Aktivnosti po godinama
in_numbers = U brojkama
website = Sajt
program_pipeline = U pripremi
program_active = U toku
program_closed = Završen
program_cancelled = Otkazan
program_suspended = Obustavljen
since = od { $day }
until = do { $day }

# Unutar tekstova
note_note = Napomena
note_tip = Savet
note_important = Važno
note_warning = Upozorenje
note_caution = Oprez
footnotes = Fusnote
footnote_back = Nazad na tekst

# Prvi red tabele aktivnosti
data_id = Oznaka
data_title = Naslov
data_language = Jezik
data_start = Prvi dan
data_end = Poslednji dan
data_address = Adresa
data_level = Regija, nivo { $number }
data_code = Šifra regije, nivo { $number }
data_country_code = Šifra države

# Pretraga
search = Pretraga
search_words = Reči koje tražite
search_all = Sve
search_found = Pronađeno izveštaja:
search_none = Nijedan izveštaj ne sadrži sve ove reči. Pokušajte sa manje reči ili samo sa početkom reči.
search_failed = Pretraga nije mogla da se učita. Proverite vezu i pokušajte ponovo.
search_more = Još rezultata
search_elsewhere = Ista pretraga na jeziku:
search_lists = Spiskovi svih izveštaja
search_script = Za pretragu je potreban JavaScript. Bez njega ovi spiskovi vode do svih izveštaja.
region = Regija
year = Godina

# Adrese
choose_language = Izaberite jezik
not_found_title = Ova stranica ne postoji
not_found_text = Na ovoj adresi nema ničega. Nastavite sa naslovne:
moved_title = Ova stranica je premeštena
moved_text = Naći ćete je na novoj adresi:

# Stanje prevoda (samo u pregledima)
translations = Prevodi
told_original = Izvornik
told_current = Ažuran
told_stale = Zastareo
told_unknown = Bez oznake verzije
told_draft = Nacrt
told_missing = Nedostaje
told_machine = mašinski
told_all = Dostupno i nije zastarelo
told_share = U procentima
other_texts = Drugi tekstovi
