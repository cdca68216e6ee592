# Arti setiap isian: ditampilkan saat mengetik dan dalam berkas yang ditulis oleh `kabar new`.

kind-report = laporan
kind-page = halaman biasa
kind-prose = teks tentang wilayah, program, organisasi, atau topik
kind-bulletin = buletin
kind-regions = daftar wilayah
kind-programs = daftar program
kind-organizations = daftar organisasi
kind-topics = daftar topik
kind-theme = tema tampilan

text-title = judul
text-summary = satu atau dua kalimat untuk daftar; jika kosong, dipakai paragraf pertama
text-translates = teks ini terjemahan dari apa
text-slug = bagian akhir alamatnya, jika tidak dibuat dari judul
text-aliases = alamat lama yang tetap berlaku
text-updated = hari perubahan terakhir
text-pictures = keterangan berkas foto di samping teks, menurut nama berkas
text-draft = selama bernilai `true`, hanya pratinjau yang menampilkannya
text-publish_at = hari pertama teks ini ada di situs
text-expires = hari pertama teks ini tidak lagi ada di situs
text-extra = isian Anda sendiri, untuk tema tampilan Anda

report-date = kapan berlangsung: satu hari, atau hari pertama dan terakhir dengan `/` di antaranya
report-time = dari jam berapa sampai jam berapa
report-time_zone = zona waktu `time`, jika bukan zona waktu wilayahnya
report-published = kapan laporan terbit, jika bukan pada hari terakhir `date`
report-regions = di mana: id dari regions.yaml
report-programs = dalam program apa: id dari programs.yaml
report-kind = jenis kegiatan: salah satu `kinds` dalam bulletin.yaml
report-topics = tentang apa: id dari topics.yaml
report-sdg = target Tujuan Pembangunan Berkelanjutan
report-sectors = kode tujuan OECD
report-place = gedung dan tempatnya
report-dateline = di mana laporan ditulis, jika di tempat lain
report-organizers = siapa penyelenggaranya: id dari organizations.yaml
report-partners = bersama siapa: id dari organizations.yaml
report-funders = siapa yang mendanai: id dari organizations.yaml
report-phase = tahap program
report-participants = berapa peserta, dan siapa saja
report-figures = angka lain
report-people = siapa yang disebut, dalam peran apa, dan atas dasar apa
report-follow_ups = apa yang disepakati, oleh siapa, sampai kapan
report-source = di mana pertama kali terbit
report-related = id kegiatan lain, selain yang ditemukan kabar
report-corrections = apa yang dibetulkan setelah terbit

translates-lang = bahasa naskah aslinya
translates-revision = keadaan naskah asli yang diikuti; ditulis oleh `kabar translate`
translates-by = siapa penerjemahnya
translates-machine = apakah diterjemahkan mesin

place-venue = gedung, hotel, atau balai
place-locality = desa, kota, atau lingkungan

phase-number = yang keberapa
phase-of = dari berapa
phase-unit = satuannya: `semester`, `year`, `phase`, atau kata Anda sendiri

participants-total = berapa orang
participants-women = di antaranya perempuan
participants-men = di antaranya laki-laki
participants-groups = dari kelompok mana saja

figure-number = angkanya
figure-unit = satuannya
figure-of = dari kegiatan ini (`activity`) atau seluruh program (`program`)

person-name = nama
person-role = peran atau jabatan
person-organization = id dari organizations.yaml
person-did = apa yang dilakukannya: `spoke`, atau kata Anda sendiri
person-basis = atas dasar apa disebut: peran publik, persetujuan, atau nama samaran

follow-up-id = nama pendek, agar ditemukan oleh terjemahan dan tautan
follow-up-text = apa yang disepakati
follow-up-owner = siapa yang akan melakukannya: id dari organizations.yaml
follow-up-due = sampai kapan
follow-up-status = bagaimana keadaannya

source-outlet = surat kabar atau portal
source-byline = siapa penulisnya
source-url = alamatnya

correction-date = kapan
correction-text = apa

picture-alt = apa yang tampak, bagi yang tidak melihatnya
picture-caption = baris di bawahnya
picture-credit = siapa yang memotret
picture-people = tanpa orang, kerumunan, atau orang yang dapat dikenali
picture-consent = apa yang diketahui tentang persetujuan mereka; tidak pernah terbit
picture-minors = apakah ada anak di bawah umur; tidak pernah terbit

bulletin-title = judul buletin
bulletin-description = tentang apa
bulletin-base_url = di mana diterbitkan
bulletin-default_language = bahasa berkas yang namanya tidak memuat bahasa
bulletin-languages = bahasanya, menurut urutan pilihan bahasa
bulletin-theme = nama tema tampilan
bulletin-publisher = siapa penerbitnya
bulletin-license = lisensi teks, menurut nama SPDX
bulletin-kinds = jenis kegiatan apa saja yang ada
bulletin-page_size = berapa laporan dalam satu halaman daftar
bulletin-menu = menu utama: bagian situs, dan halaman
bulletin-quarantine = apakah situs diterbitkan tanpa teks yang punya kesalahan
bulletin-search = apakah pembaca dapat mencari: satu halaman dan indeks per bahasa; bawaannya ya
bulletin-addresses = apakah huruf dalam alamat dijadikan Latin, atau dipertahankan

publisher-name = nama
publisher-url = situsnya sendiri
publisher-email = alamat surat elektronik

language-fallback = bahasa apa yang menggantikannya, yang terbaik lebih dahulu
language-name = namanya sendiri, untuk bahasa yang tidak dikenal kabar
language-dir = dari kiri ke kanan, atau dari kanan ke kiri
language-paths = kata-katanya dalam alamat

paths-reports = kata untuk laporan
paths-regions = kata untuk wilayah
paths-programs = kata untuk program
paths-topics = kata untuk topik
paths-kinds = kata untuk jenis kegiatan
paths-organizations = kata untuk organisasi
paths-follow-ups = kata untuk kesepakatan
paths-search = kata untuk pencarian
paths-page = kata sebelum nomor halaman

entry-name = nama: satu untuk semua bahasa, atau satu untuk setiap bahasa
entry-slug = bagian akhir alamatnya, jika tidak dibuat dari nama
entry-summary = apa itu, dalam satu atau dua kalimat
entry-aliases = kata lain yang boleh dipakai laporan untuk menyebutnya
entry-url = situsnya sendiri

region-parent = wilayah yang melingkupinya
region-level = tingkatnya: `country`, `province`, ...
region-codes = kodenya dalam daftar lain
region-time_zone = zona waktunya, misalnya Asia/Makassar
region-point = lintang dan bujur dalam derajat
region-note = catatan kaki pada namanya

codes-iso = ISO 3166
codes-pcode = P-code dari OCHA

program-acronym = singkatan
program-status = bagaimana keadaannya
program-start = bulan pertama
program-end = bulan terakhir
program-phases = berapa tahapnya
program-regions = di mana: id dari regions.yaml
program-lead = siapa yang memimpin: id dari organizations.yaml
program-partners = bersama siapa: id dari organizations.yaml
program-funders = siapa yang mendanai: id dari organizations.yaml
program-sdg = target Tujuan Pembangunan Berkelanjutan
program-sectors = kode tujuan OECD

phases-count = berapa
phases-unit = satuannya

organization-acronym = singkatan
organization-iati = pengenal organisasi IATI

topic-sensitive = apakah orang yang disebut di dalamnya bisa celaka

theme-name = namanya, untuk dibaca orang
theme-description = apa itu, untuk dibaca orang
theme-extends = tema yang diubahnya
theme-accent = warna tautan, dalam tanda kutip
