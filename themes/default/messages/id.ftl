# Bingkai setiap halaman
skip = Langsung ke isi
main_menu = Menu utama
languages = Bahasa
breadcrumbs = Anda berada di sini
home = Beranda
feed = Umpan (Atom)
feed_title = { $title }: laporan
calendar = Kalender
data = Tabel (CSV)
published_by = Diterbitkan oleh
letters = Surat untuk redaksi
license = Lisensi
all_languages = Semua bahasa
preview_notice = Pratinjau dengan naskah konsep: bukan untuk diterbitkan.
comma = ,

# Rubrik
reports = Laporan
regions = Wilayah
programs = Program
topics = Topik
kinds = Jenis kegiatan
organizations = Organisasi
follow_ups = Kesepakatan
year_title = Laporan tahun { $year }

# Daftar
reports_count = { $count_text } laporan
in_language = dalam bahasa { $language }
draft = Konsep
published = Terbit
updated = Diperbarui
by_year = Menurut tahun
pages = Halaman
page_number = Halaman { $number } dari { $total }
newer = Lebih baru
older = Lebih lama
no_reports = Belum ada laporan.
nothing_yet = Belum ada isinya.

# Beranda
latest = Laporan terbaru
all_reports = Semua laporan
all_regions = Semua wilayah
activities = Kegiatan
people_reached = Orang yang dijangkau
running_programs = Program yang berjalan
agreed_lately = Kesepakatan terbaru

# Sebuah laporan
facts = Sekilas
contents = Daftar isi
when = Waktu
where = Tempat
kind = Jenis
program = Program
organizers = Penyelenggara
partners = Mitra
funders = Pendana
participants = Peserta
women = Perempuan
men = Laki-laki
sdg = Target SDGs
sectors = Kode OECD DAC
program_figures = Program dalam angka
people = Tokoh yang disebut
corrections = Ralat
source = Terbit pertama kali di
byline = Penulis
original = Naskah asli
translator = Penerjemah
also_in = Bahasa lain
share = Bagikan
email = Surel
related = Baca juga
in_program = Dari program yang sama
previous_report = Sebelumnya
next_report = Berikutnya
phase_of = { $unit ->
    [semester] Semester { $number_text } dari { $of_text }
    [year] Tahun { $number_text } dari { $of_text }
    [phase] Tahap { $number_text } dari { $of_text }
   *[other] { $unit } { $number_text } dari { $of_text }
}
phase_number = { $unit ->
    [semester] Semester { $number_text }
    [year] Tahun { $number_text }
    [phase] Tahap { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count_text } semester
    [year] { $count_text } tahun
   *[other] { $count_text } tahap
}
translated_from = Diterjemahkan dari bahasa { $language }
machine_notice = Teks ini diterjemahkan oleh mesin dan mungkin mengandung kesalahan.
stale_notice = Naskah aslinya telah berubah sejak diterjemahkan.
read_original = Baca naskah asli:

# Peran tokoh
did_spoke = berbicara
did_moderated = memandu acara
did_opened = membuka acara
did_closed = menutup acara
did_facilitated = memfasilitasi
did_presented = menyampaikan paparan

# Yang disepakati
follow_ups_intro = Semua yang disepakati dalam kegiatan di buletin ini, mulai dari yang belum selesai.
status = Status
status_open = Belum selesai
status_done = Selesai
status_dropped = Dibatalkan
status_unknown = Belum diketahui
owner = Penanggung jawab:
due = Tenggat:
open_count = { $count ->
    [0] tidak ada yang belum selesai
   *[other] { $count_text } belum selesai
}
outside_programs = Di luar program

# Wilayah
reports_here = Laporan dari sini
no_reports_here = Belum ada laporan dari sini.
regions_below = Di dalam wilayah ini
programs_here = Program yang bekerja di sini
equator = Khatulistiwa
kilometers = { $number } km
level_country = Negara
level_province = Provinsi
level_region = Wilayah
level_city = Kota
level_territory = Teritori
level_regency = Kabupaten
level_district = Distrik
level_municipality = Munisipalitas

# Program dan organisasi
period = Masa
lead = Pelaksana utama
latest_activity = Kegiatan terakhir
activities_by_month = Kegiatan per bulan
activities_by_year = Kegiatan per tahun
in_numbers = Dalam angka
website = Situs
program_pipeline = Disiapkan
program_active = Berjalan
program_closed = Selesai
program_cancelled = Dibatalkan
program_suspended = Ditunda
since = sejak { $day }
until = sampai { $day }

# Di dalam teks
note_note = Catatan
note_tip = Kiat
note_important = Penting
note_warning = Peringatan
note_caution = Hati-hati
footnotes = Catatan kaki
footnote_back = Kembali ke teks

# Baris pertama tabel kegiatan
data_id = Pengenal
data_title = Judul
data_language = Bahasa
data_start = Hari pertama
data_end = Hari terakhir
data_address = Alamat
data_level = Wilayah, tingkat { $number }
data_code = Kode wilayah, tingkat { $number }
data_country_code = Kode negara

# Pencarian
search = Cari
search_words = Kata yang dicari
search_all = Semua
search_found = Laporan yang ditemukan:
search_none = Tidak ada laporan yang memuat semua kata ini. Coba dengan lebih sedikit kata, atau hanya awal kata.
search_failed = Pencarian tidak dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.
search_more = Hasil lainnya
search_elsewhere = Pencarian yang sama dalam bahasa:
search_lists = Daftar semua laporan
search_script = Pencarian memerlukan JavaScript. Tanpa itu, daftar berikut mengantar Anda ke semua laporan.
region = Wilayah
year = Tahun

# Alamat
choose_language = Pilih bahasa
not_found_title = Halaman ini tidak ada
not_found_text = Tidak ada apa-apa di alamat ini. Silakan lanjut dari beranda:
moved_title = Halaman ini telah pindah
moved_text = Halaman ini ada di alamat baru:

# Keadaan terjemahan (hanya dalam pratinjau)
translations = Terjemahan
told_original = Naskah asli
told_current = Mutakhir
told_stale = Perlu diperbarui
told_unknown = Tanpa revisi
told_draft = Konsep
told_missing = Belum ada
told_machine = oleh mesin
told_all = Tersedia dan tidak perlu diperbarui
told_share = Dalam persen
other_texts = Teks lain
