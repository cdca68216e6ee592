# Le cadre de chaque page
skip = Aller au contenu
main_menu = Menu principal
languages = Langues
breadcrumbs = Vous êtes ici
home = Accueil
feed = Flux (Atom)
feed_title = { $title } : comptes rendus
calendar = Calendrier
data = Tableau (CSV)
published_by = Publié par
letters = Écrire à la rédaction
license = Licence
all_languages = Toutes les langues
preview_notice = Aperçu avec brouillons : ne pas publier.
comma = ,

# Rubriques
reports = Comptes rendus
regions = Régions
programs = Programmes
topics = Thèmes
kinds = Types d’activités
organizations = Organisations
follow_ups = Engagements
year_title = Comptes rendus de { $year }

# Listes
reports_count = { $count ->
    [one] { $count_text } compte rendu
   *[other] { $count_text } comptes rendus
}
in_language = en { $language }
draft = Brouillon
published = Publié le
updated = Mis à jour le
by_year = Par année
pages = Pages
page_number = Page { $number } sur { $total }
newer = Plus récents
older = Plus anciens
no_reports = Il n’y a pas encore de compte rendu.
nothing_yet = Il n’y a encore rien ici.

# Accueil
latest = Derniers comptes rendus
all_reports = Tous les comptes rendus
all_regions = Toutes les régions
activities = Activités
people_reached = Personnes réunies
running_programs = Programmes en cours
agreed_lately = Derniers engagements

# Un compte rendu
facts = En bref
contents = Sommaire
when = Quand
where = Où
kind = Type
program = Programme
organizers = Organisation
partners = Avec
funders = Financement
participants = Participants
women = Femmes
men = Hommes
sdg = Cibles des ODD
sectors = Codes CAD de l’OCDE
program_figures = Le programme en chiffres
people = Personnes citées
corrections = Rectificatifs
source = Première parution
byline = Texte
original = Original
translator = Traduction
also_in = Autres langues
share = Partager
email = Courriel
related = À lire aussi
in_program = Dans le même programme
previous_report = Auparavant
next_report = Ensuite
phase_of = { $unit ->
    [semester] Semestre { $number_text } sur { $of_text }
    [year] Année { $number_text } sur { $of_text }
    [phase] Phase { $number_text } sur { $of_text }
   *[other] { $unit } { $number_text } sur { $of_text }
}
phase_number = { $unit ->
    [semester] Semestre { $number_text }
    [year] Année { $number_text }
    [phase] Phase { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } semestre
       *[other] { $count_text } semestres
    }
    [year] { $count ->
        [one] { $count_text } an
       *[other] { $count_text } ans
    }
   *[other] { $count ->
        [one] { $count_text } phase
       *[other] { $count_text } phases
    }
}
translated_from = Traduction ; original en { $language }
machine_notice = Ce texte a été traduit par une machine et peut contenir des erreurs.
stale_notice = L’original a changé depuis cette traduction.
read_original = Lire l’original :

# Ce que chacun a fait
did_spoke = a pris la parole
did_moderated = a animé les échanges
did_opened = a ouvert la rencontre
did_closed = a clos la rencontre
did_facilitated = a facilité les travaux
did_presented = a fait une présentation

# Ce qui a été convenu
follow_ups_intro = Tout ce qui a été convenu lors des activités de ce bulletin, en commençant par ce qui reste à faire.
status = État
status_open = À faire
status_done = Fait
status_dropped = Abandonné
status_unknown = Suite inconnue
owner = Responsable :
due = Échéance :
open_count = { $count ->
    [0] rien à faire
   *[other] { $count_text } à faire
}
outside_programs = Hors programme

# Régions
reports_here = Comptes rendus d’ici
no_reports_here = Il n’y a pas encore de compte rendu d’ici.
regions_below = Dans cette région
programs_here = Programmes à l’œuvre ici
equator = Équateur
kilometers = { $number } km
level_country = Pays
level_province = Province
level_region = Région
level_city = Ville
level_territory = Territoire
level_regency = Kabupaten
level_district = District
level_municipality = Commune

# Programmes et organisations
period = Période
lead = Conduite
latest_activity = Dernière activité
activities_by_month = Activités par mois
activities_by_year = Activités par année
in_numbers = En chiffres
website = Site
program_pipeline = En préparation
program_active = En cours
program_closed = Achevé
program_cancelled = Annulé
program_suspended = Suspendu
since = depuis { $day }
until = jusqu’à { $day }

# Dans les textes
note_note = Note
note_tip = Conseil
note_important = Important
note_warning = Attention
note_caution = Prudence
footnotes = Notes
footnote_back = Retour au texte

# La première ligne d’un tableau d’activités
data_id = Identifiant
data_title = Titre
data_language = Langue
data_start = Premier jour
data_end = Dernier jour
data_address = Adresse
data_level = Région, niveau { $number }
data_code = Code de la région, niveau { $number }
data_country_code = Code du pays

# Recherche
search = Recherche
search_words = Mots à chercher
search_all = Tout
search_found = Comptes rendus trouvés :
search_none = Aucun compte rendu ne contient tous ces mots. Essayez avec moins de mots, ou avec le début d’un mot.
search_failed = La recherche n’a pas pu être chargée. Vérifiez votre connexion et réessayez.
search_more = Plus de résultats
search_elsewhere = La même recherche en :
search_lists = Toutes les listes
search_script = La recherche a besoin de JavaScript. Sans lui, ces listes mènent à tous les comptes rendus.
region = Région
year = Année

# Adresses
choose_language = Choisissez votre langue
not_found_title = Cette page n’existe pas
not_found_text = Il n’y a rien à cette adresse. L’accueil mène plus loin :
moved_title = Cette page a changé d’adresse
moved_text = Vous la trouverez à sa nouvelle adresse :

# L’état des traductions (aperçus seulement)
translations = Traductions
told_original = Original
told_current = À jour
told_stale = Périmée
told_unknown = Sans révision
told_draft = Brouillon
told_missing = Manquante
told_machine = par une machine
told_all = Disponibles et non périmées
told_share = En pourcentage
other_texts = Autres textes
