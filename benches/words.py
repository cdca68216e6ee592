"""The words of the generated bulletins: whole phrases per language, so that the texts read like prose.

Phrases agree with each other in every combination: a sentence is any subject, any verb, any object
and any complement of one language.
"""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES: tuple[str, ...] = ("fr", "en", "id")


@dataclass(frozen=True, slots=True)
class Words:
    """What the texts of one language are made of."""

    name: str
    subjects: tuple[str, ...]
    verbs: tuple[str, ...]
    objects: tuple[str, ...]
    complements: tuple[str, ...]
    headings: tuple[str, ...]
    items: tuple[str, ...]
    speakers: tuple[str, ...]
    follow_ups: tuple[str, ...]
    columns: tuple[str, str, str]
    rows: tuple[str, ...]
    title: str
    themes: tuple[str, ...]
    external: str
    first_link: str
    second_link: str


FRENCH = Words(
    name="français",
    subjects=(
        "Les comités de quartier", "Les participantes", "Les autorités communales", "Les enseignants",
        "Les associations de femmes", "Les jeunes du secteur", "Les agents de santé", "Les élues locales",
        "Les organisations partenaires", "Les familles déplacées", "Les médiateurs", "Les coopératives",
        "Les facilitatrices", "Les chefs de groupement", "Les radios communautaires", "Les juristes invités",
    ),
    verbs=(
        "ont examiné", "ont présenté", "ont discuté", "ont comparé", "ont adopté", "ont complété",
        "ont demandé", "ont défendu", "ont corrigé", "ont expliqué", "ont cartographié", "ont évalué",
    ),
    objects=(
        "le budget de la commune", "les besoins en eau potable", "un calendrier de suivi commun",
        "les plaintes reçues depuis janvier", "la répartition des parcelles", "un mécanisme d'alerte précoce",
        "les règles du dialogue", "les dépenses de l'année passée", "la liste des services disponibles",
        "un plan de prévention des conflits", "l'accès des filles à l'école", "les résultats de l'enquête",
        "la gestion des déchets du marché", "les engagements de l'an dernier", "le rôle des observateurs",
        "une charte de bonne gouvernance", "les chiffres du recensement", "un projet d'arrêté",
    ),
    complements=(
        "avec les services techniques", "pendant deux séances de travail", "en présence de la presse locale",
        "dans un esprit de confiance", "avant la saison des pluies", "malgré le retard des transports",
        "à la demande des habitants", "en petits groupes", "sous la conduite du modérateur",
        "pour les trois prochains mois", "après une longue discussion", "sur la base de données publiques",
        "au nom de leurs villages", "sans attendre la fin du projet",
    ),
    headings=(
        "Ce qui a été discuté", "Les constats", "Les engagements", "Un dialogue ouvert", "Les prochaines étapes",
        "La parole aux habitants", "Le contexte", "Les chiffres présentés", "Les leçons de l'année",
    ),
    items=(
        "une réunion mensuelle avec la commune", "un registre public des plaintes", "la publication du budget",
        "deux points d'eau par quartier", "un comité mixte de suivi", "la formation de dix médiateurs",
        "un numéro vert gratuit", "des visites de terrain régulières", "un rapport lu en public",
    ),
    speakers=(
        "une participante, comité de quartier", "un élu, conseil communal", "la coordinatrice, réseau local",
        "un enseignant, école primaire", "une infirmière, centre de santé", "le modérateur, plateforme civile",
    ),
    follow_ups=(
        "publier le compte rendu dans les deux semaines", "réunir le comité de suivi chaque trimestre",
        "transmettre les plaintes à la commune", "former les points focaux", "vérifier les travaux sur place",
        "présenter le budget aux habitants", "mettre à jour la liste des services", "ouvrir un registre public",
    ),
    columns=("Groupe", "Thème", "Personnes"),
    rows=("Femmes", "Jeunes", "Services publics", "Associations", "Médias", "Enseignants"),
    title="{kind} sur {theme} à {place}, séance {number}",
    themes=(
        "l'eau potable", "les budgets locaux", "la paix", "la santé communautaire", "le climat", "les terres",
        "la jeunesse", "l'alerte précoce", "les services publics", "la participation des femmes",
    ),
    external="Les documents sont [en ligne]({url}).",
    first_link="Une [séance précédente]({url}) avait préparé ce travail.",
    second_link="Voir aussi [le compte rendu voisin]({url}).",
)

ENGLISH = Words(
    name="English",
    subjects=(
        "The neighborhood committees", "The participants", "The municipal officers", "The teachers",
        "The women's associations", "Young people of the district", "The health workers", "The local councilors",
        "The partner organizations", "The displaced families", "The mediators", "The cooperatives",
        "The facilitators", "The village heads", "The community radios", "The invited lawyers",
    ),
    verbs=(
        "examined", "presented", "discussed", "compared", "adopted", "completed", "asked for", "defended",
        "corrected", "explained", "mapped", "assessed",
    ),
    objects=(
        "the budget of the municipality", "the need for drinking water", "a common calendar of monitoring",
        "the complaints received since January", "the distribution of plots", "an early warning mechanism",
        "the rules of the dialogue", "the spending of the past year", "the list of available services",
        "a plan for the prevention of conflict", "the access of girls to school", "the results of the survey",
        "the handling of market waste", "the commitments of last year", "the role of the observers",
        "a charter of good governance", "the figures of the census", "a draft of the by-law",
    ),
    complements=(
        "together with the technical services", "during two working sessions", "in the presence of the local press",
        "in a spirit of trust", "before the rainy season", "despite the delay of transport",
        "at the request of the residents", "in small groups", "under the guidance of the moderator",
        "for the next three months", "after a long discussion", "on the basis of public data",
        "in the name of their villages", "without waiting for the end of the project",
    ),
    headings=(
        "What was discussed", "The findings", "The commitments", "An open dialogue", "The next steps",
        "What residents said", "The context", "The figures presented", "Lessons of the year",
    ),
    items=(
        "a monthly meeting with the municipality", "a public register of complaints", "publication of the budget",
        "two water points per neighborhood", "a joint monitoring committee", "training for ten mediators",
        "a free telephone line", "regular visits in the field", "a report read in public",
    ),
    speakers=(
        "a participant, neighborhood committee", "a councilor, municipal council", "the coordinator, local network",
        "a teacher, primary school", "a nurse, health center", "the moderator, civic platform",
    ),
    follow_ups=(
        "publish the minutes within two weeks", "convene the monitoring committee every quarter",
        "hand the complaints to the municipality", "train the focal points", "inspect the works on site",
        "present the budget to residents", "update the list of services", "open a public register",
    ),
    columns=("Group", "Subject", "People"),
    rows=("Women", "Young people", "Public services", "Associations", "Media", "Teachers"),
    title="{kind} on {theme} in {place}, session {number}",
    themes=(
        "drinking water", "local budgets", "peace", "community health", "the climate", "land",
        "youth", "early warning", "public services", "the participation of women",
    ),
    external="The documents are [on line]({url}).",
    first_link="An [earlier session]({url}) had prepared this work.",
    second_link="See also [the neighboring report]({url}).",
)

INDONESIAN = Words(
    name="Bahasa Indonesia",
    subjects=(
        "Komite lingkungan", "Para peserta", "Pejabat kecamatan", "Para guru", "Kelompok perempuan",
        "Pemuda setempat", "Petugas kesehatan", "Anggota dewan daerah", "Organisasi mitra",
        "Keluarga pengungsi", "Para mediator", "Pengurus koperasi", "Para fasilitator", "Kepala dusun",
        "Radio komunitas", "Ahli hukum yang diundang",
    ),
    verbs=(
        "meninjau", "memaparkan", "membahas", "membandingkan", "menyepakati", "melengkapi", "meminta",
        "membela", "memperbaiki", "menjelaskan", "memetakan", "menilai",
    ),
    objects=(
        "anggaran pemerintah desa", "kebutuhan air bersih warga", "jadwal pemantauan bersama",
        "pengaduan yang diterima sejak Januari", "pembagian lahan garapan", "mekanisme peringatan dini",
        "aturan dialog antarwarga", "belanja tahun yang lalu", "daftar layanan yang tersedia",
        "rencana pencegahan konflik sosial", "akses anak perempuan ke sekolah", "hasil survei rumah tangga",
        "pengelolaan sampah pasar", "komitmen tahun sebelumnya", "peran para pengamat",
        "piagam tata kelola yang baik", "angka sensus terbaru", "rancangan peraturan desa",
    ),
    complements=(
        "bersama dinas teknis terkait", "selama dua sesi kerja", "di hadapan pers setempat",
        "dengan semangat saling percaya", "sebelum musim hujan tiba", "meskipun angkutan terlambat",
        "atas permintaan warga", "dalam kelompok kecil", "di bawah arahan moderator",
        "untuk tiga bulan ke depan", "setelah diskusi yang panjang", "berdasarkan data publik",
        "atas nama desa mereka", "tanpa menunggu akhir proyek",
    ),
    headings=(
        "Apa yang dibahas", "Temuan utama", "Komitmen bersama", "Dialog terbuka", "Langkah berikutnya",
        "Suara warga", "Latar belakang", "Angka yang dipaparkan", "Pelajaran tahun ini",
    ),
    items=(
        "pertemuan bulanan dengan pemerintah desa", "buku pengaduan yang terbuka", "pengumuman anggaran",
        "dua titik air per lingkungan", "komite pemantauan bersama", "pelatihan sepuluh mediator",
        "saluran telepon gratis", "kunjungan lapangan secara rutin", "laporan yang dibacakan di depan umum",
    ),
    speakers=(
        "seorang peserta, komite lingkungan", "anggota dewan, dewan daerah", "koordinator, jaringan lokal",
        "seorang guru, sekolah dasar", "seorang perawat, puskesmas", "moderator, forum warga",
    ),
    follow_ups=(
        "menerbitkan notulen dalam dua minggu", "mengadakan rapat komite setiap triwulan",
        "menyerahkan pengaduan kepada pemerintah desa", "melatih narahubung", "memeriksa pekerjaan di lapangan",
        "memaparkan anggaran kepada warga", "memperbarui daftar layanan", "membuka buku pengaduan",
    ),
    columns=("Kelompok", "Tema", "Orang"),
    rows=("Perempuan", "Pemuda", "Layanan publik", "Organisasi", "Media", "Guru"),
    title="{kind} tentang {theme} di {place}, sesi {number}",
    themes=(
        "air bersih", "anggaran lokal", "perdamaian", "kesehatan masyarakat", "iklim", "lahan",
        "pemuda", "peringatan dini", "layanan publik", "partisipasi perempuan",
    ),
    external="Dokumen tersedia [secara daring]({url}).",
    first_link="Sebuah [sesi sebelumnya]({url}) menyiapkan pekerjaan ini.",
    second_link="Lihat juga [laporan terkait]({url}).",
)

WORDS: dict[str, Words] = {"fr": FRENCH, "en": ENGLISH, "id": INDONESIAN}
