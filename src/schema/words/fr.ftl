# Ce que veulent dire les champs : montré pendant la saisie et dans les fichiers que `kabar new` écrit.

kind-report = un compte rendu
kind-page = une page ordinaire
kind-prose = un texte sur une région, un programme, une organisation ou un thème
kind-bulletin = le bulletin
kind-regions = les régions
kind-programs = les programmes
kind-organizations = les organisations
kind-topics = les thèmes
kind-theme = un thème graphique

text-title = le titre
text-summary = une ou deux phrases pour les listes ; à défaut, le premier paragraphe
text-translates = ce dont ce texte est la traduction
text-slug = la fin de son adresse, si elle ne doit pas venir du titre
text-aliases = d’anciennes adresses qui restent valables
text-updated = le jour de la dernière modification
text-pictures = les faits des photos placées à côté du texte, par nom de fichier
text-draft = tant que c’est `true`, seuls les aperçus le montrent
text-publish_at = le premier jour où il est sur le site
text-expires = le premier jour où il n’est plus sur le site
text-extra = vos propres champs, pour votre thème graphique

report-date = quand : un jour, ou le premier et le dernier séparés par `/`
report-time = de quelle heure à quelle heure
report-time_zone = le fuseau horaire de `time`, si ce n’est pas celui de la région
report-published = quand le compte rendu a paru, si ce n’est le dernier jour de `date`
report-regions = où : identifiants de regions.yaml
report-programs = dans quels programmes : identifiants de programs.yaml
report-kind = quelle sorte d’activité : l’une des `kinds` de bulletin.yaml
report-topics = de quoi il était question : identifiants de topics.yaml
report-sdg = cibles des objectifs de développement durable
report-sectors = codes-objet de l’OCDE
report-place = la salle et la localité
report-dateline = où le compte rendu a été écrit, si c’est ailleurs
report-organizers = qui l’a organisée : identifiants de organizations.yaml
report-partners = avec qui : identifiants de organizations.yaml
report-funders = qui l’a financée : identifiants de organizations.yaml
report-phase = la phase du programme
report-participants = combien de personnes, et lesquelles
report-figures = d’autres nombres
report-people = qui est nommé, à quel titre et sur quel fondement
report-follow_ups = ce qui a été convenu, par qui, pour quand
report-source = où il a d’abord paru
report-related = identifiants d’autres activités, en plus de celles que kabar trouve
report-corrections = ce qui a été corrigé après la parution

translates-lang = la langue de l’original
translates-revision = l’état de l’original que suit ce texte ; `kabar translate` l’écrit
translates-by = qui a traduit
translates-machine = si une machine a traduit

place-venue = la maison, l’hôtel ou la salle
place-locality = le village, la ville ou le quartier

phase-number = laquelle
phase-of = sur combien
phase-unit = de quoi : `semester`, `year`, `phase` ou un mot à vous

participants-total = combien
participants-women = dont femmes
participants-men = dont hommes
participants-groups = de quels groupes

figure-number = le nombre
figure-unit = de quoi
figure-of = de cette activité (`activity`) ou de tout le programme (`program`)

person-name = le nom
person-role = la fonction
person-organization = un identifiant de organizations.yaml
person-did = ce que la personne a fait : `spoke`, ou vos propres mots
person-basis = pourquoi elle est nommée : rôle public, accord, ou nom d’emprunt

follow-up-id = un nom court, pour que traductions et liens le retrouvent
follow-up-text = ce qui a été convenu
follow-up-owner = qui doit le faire : un identifiant de organizations.yaml
follow-up-due = pour quand
follow-up-status = où cela en est

source-outlet = le journal ou le portail
source-byline = qui l’a écrit
source-url = son adresse

correction-date = quand
correction-text = quoi

picture-alt = ce qu’elle montre, pour qui ne la voit pas
picture-caption = la ligne au-dessous
picture-credit = qui l’a prise
picture-people = si elle montre personne, une foule ou des personnes reconnaissables
picture-consent = ce que l’on sait de leur accord ; jamais publié
picture-minors = s’il y a des mineurs parmi elles ; jamais publié

bulletin-title = le titre du bulletin
bulletin-description = de quoi il parle
bulletin-base_url = où il est publié
bulletin-default_language = la langue des fichiers qui n’en ont pas dans leur nom
bulletin-languages = ses langues, dans l’ordre du choix de langue
bulletin-theme = le nom du thème graphique
bulletin-publisher = qui le publie
bulletin-license = la licence des textes, par son nom SPDX
bulletin-kinds = quelles sortes d’activités il y a
bulletin-page_size = combien de comptes rendus par page de liste
bulletin-menu = le menu principal : rubriques du site et pages
bulletin-quarantine = si le site paraît sans les textes qui ont des erreurs
bulletin-search = si les lecteurs peuvent chercher : une page et un index par langue ; par défaut, oui
bulletin-addresses = si les lettres des adresses deviennent latines, ou restent

publisher-name = le nom
publisher-url = son propre site
publisher-email = où lui écrire

language-fallback = quelles langues la remplacent, la meilleure d’abord
language-name = son nom dans cette langue, si kabar ne la connaît pas
language-dir = de gauche à droite, ou de droite à gauche
language-paths = ses mots dans les adresses

paths-reports = le mot pour les comptes rendus
paths-regions = le mot pour les régions
paths-programs = le mot pour les programmes
paths-topics = le mot pour les thèmes
paths-kinds = le mot pour les sortes d’activités
paths-organizations = le mot pour les organisations
paths-follow-ups = le mot pour ce qui a été convenu
paths-search = le mot pour la recherche
paths-page = le mot avant le numéro d’une page

entry-name = le nom : un pour toutes les langues, ou un pour chacune
entry-slug = la fin de son adresse, si elle ne doit pas venir du nom
entry-summary = ce que c’est, en une phrase ou deux
entry-aliases = d’autres mots par lesquels les comptes rendus peuvent la nommer
entry-url = son propre site

region-parent = la région dans laquelle elle se trouve
region-level = ce que c’est : `country`, `province`, ...
region-codes = ses codes dans les listes des autres
region-time_zone = son fuseau horaire, comme Africa/Lubumbashi
region-point = latitude et longitude en degrés
region-note = une note au bas du nom

codes-iso = ISO 3166
codes-pcode = le P-code de l’OCHA

program-acronym = le sigle
program-status = où il en est
program-start = le premier mois
program-end = le dernier mois
program-phases = combien de phases il a
program-regions = où : identifiants de regions.yaml
program-lead = qui le conduit : identifiants de organizations.yaml
program-partners = avec qui : identifiants de organizations.yaml
program-funders = qui paie : identifiants de organizations.yaml
program-sdg = cibles des objectifs de développement durable
program-sectors = codes-objet de l’OCDE

phases-count = combien
phases-unit = de quoi

organization-acronym = le sigle
organization-iati = l’identifiant d’organisation IATI

topic-sensitive = si les personnes nommées pourraient en souffrir

theme-name = son nom, pour les gens
theme-description = ce que c’est, pour les gens
theme-extends = le thème graphique qu’il modifie
theme-accent = la couleur des liens, entre guillemets
