# Apa kata perintah-perintah di samping temuan, dalam bahasa Indonesia.
#
# Dengan huruf kecil, tanpa titik di akhir; yang ditulis persis begitu ada di antara tanda petik balik. `site` dan
# apa yang masuk ke dalam perintah kosong, atau dimulai dengan spasi.

## Yang menghentikan perintah

trouble-output = tidak dapat menulis ke keluaran standar: { $error }
output-not-ours = { $path }: tidak kosong dan tidak dibuat oleh kabar: sebut folder lain
output-not-a-folder = { $path }: bukan folder: sebut yang lain
output-among-sources = { $path }: berisi sumber situs atau berada di antaranya: sebut folder lain
output-cannot-swap = { $path }: adalah titik pemasangan, atau folder di atasnya tidak dapat ditulisi: terbitkan tanpa `--swap`
file-no-folder = `{ $path }` berada di folder yang tidak ada: buat folder itu, atau sebut yang lain
file-published = `{ $path }` berada di folder terbitan, yang dibersihkan kabar: sebut tempat lain
file-folder = `{ $path }` adalah folder: sebut sebuah berkas
file-not-written = tidak dapat menulis { $path }: { $error }
site-none = tidak ada folder `{ $folder }`: sebut folder yang berisi `content/`, atau buat buletin baru dengan `kabar init { $folder }`
site-content = `{ $folder }` adalah folder `content/` itu sendiri: sebut folder yang memuatnya, `{ $above }`
site-no-content = `{ $folder }` bukan situs, karena tidak punya folder `content/`: sebut folder yang punya, atau buat buletin baru dengan `kabar init`
typed-url = `{ $typed }` bukan alamat web: tulis `--base-url https://{ $example }`
typed-day = `{ $typed }` bukan hari: tulis seperti `--date 2026-05-01`
typed-no-such-day = tidak ada hari `{ $typed }` dalam kalender
typed-percent = `{ $typed }` bukan persentase: tulis seperti `--fail-under 80%`
typed-languages = `{ $tag }` bukan kode bahasa: tulis kode pendek dengan koma di antaranya, seperti `--languages en,fr`
clock-shows-no-day = jam tidak menunjukkan hari: atur jamnya, atau tulis `--date 2026-05-01`
epoch-shows-no-day = `SOURCE_DATE_EPOCH` berisi `{ $epoch }`: isi dengan jumlah detik sejak 1970, seperti `1767225600`, atau tulis `--date 2026-01-01`

## Selama kabar bekerja

progress-reading = membaca { $count } berkas
progress-rendering = membuat { $made }/{ $all }
progress-publishing = menerbitkan

## kabar build

build-done = { $count } halaman dan berkas: { $made } dibuat, { $kept } tetap, { $gone } dihapus dalam { $time } detik
build-removed = { $file } dihapus
build-more = dan { $count } lagi
build-nothing = tidak ada yang diterbitkan
build-nothing-new = tidak ada yang diterbitkan: situs tetap seperti sebelumnya
build-old = tidak ada yang diterbitkan: situs di `{ $folder }` tetap seperti sebelumnya
build-in-part = situs baru mungkin terbit sebagian: perbaiki penyebabnya dan jalankan perintah yang sama lagi, yang akan melengkapinya
build-waits = pekerjaan lain sedang menerbitkan ke `{ $folder }`: menunggu sampai selesai
build-heads = { $error }: lain kali semua teks dibaca lagi

## Perintah yang terus berjalan

stay-ends = Ctrl-C untuk berhenti
stay-files = { $count } berkas

## kabar serve

serve-made = { $changed }: { $made } halaman dan berkas dibuat, { $gone } dihapus dalam { $time } ms
serve-site = seluruh situs
serve-nothing = belum ada yang dapat ditampilkan sampai ini diperbaiki
serve-held = { $file } ditampilkan seperti sebelumnya
serve-left-out = { $file } tidak ditampilkan
serve-refused = { $error }: yang ditampilkan tetap seperti sekarang
serve-browser = tidak dapat membuka peramban: { $error }
serve-port = tidak dapat memakai porta { $port }: { $error }

## kabar build --verify

verify-same = `{ $folder }` sama dengan hasil pembuatan seluruhnya: { $count } halaman dan berkas
verify-differs = `{ $folder }` tidak sama dengan hasil pembuatan seluruhnya: { $count } berkas
verify-next = `kabar build --clean` membuat dan menerbitkan lagi setiap berkas
file-differs = berbeda
file-missing = tidak ada
file-too-many = berlebih

## kabar build --explain: mengapa sebuah halaman atau berkas dibuat

reason-new = baru
reason-gone = berkasnya hilang
reason-changed = berubah: { $parts }
reason-more = { $count } lagi
part-tool = kabar sendiri
part-recipe = tempatnya di situs
part-bulletin = `bulletin.yaml`
part-regions = `regions.yaml`
part-programs = `programs.yaml`
part-organizations = `organizations.yaml`
part-topics = `topics.yaml`
part-menu = menu
part-theme = tema
part-words = kata-kata antarmuka
part-text = teksnya
part-original = naskah asli
part-languages = bahasa-bahasanya
part-links = tujuan tautannya
part-prose = teks tentang pokoknya
part-counts = jumlah kegiatan
part-follow-ups = apa yang disepakati
part-neighbors = laporan sebelum dan sesudahnya
part-card = apa yang ditunjukkan daftar tentang `{ $name }`
part-entry = laporan `{ $name }`
part-addresses = alamat-alamat situs
part-bytes = isinya
part-translations = keadaan terjemahan
part-records = fakta kegiatannya
part-texts = teks dalam bahasanya
part-unknown = sesuatu yang dikenal kabar yang lebih lama

## kabar check

check-fix = `kabar check --fix` dapat memperbaiki { $count } di antaranya
check-others = { $count } temuan lain di berkas lain: `kabar check` menampilkannya
watch-again = { $changed }: diperiksa lagi
watch-refused = { $error }: kabar memeriksa lagi sampai hal itu teratasi
fix-made = { $count ->
    [0] tidak ada yang diperbaiki
   *[other] { $count } berkas diperbaiki
}
fix-shown = { $count ->
    [0] tidak ada yang akan diperbaiki
   *[other] { $count } berkas akan diperbaiki; tidak ada berkas yang ditulis
}
fix-outside = `{ $path }` mengarah ke luar situs: tidak ada yang ditulis di sana
fix-changed = `{ $path }` berubah sementara itu: jalankan perintah yang sama sekali lagi
scope-no-file = tidak ada berkas atau folder `{ $path }`
scope-no-site = `{ $path }` tidak berada di situs mana pun: sebutkan folder yang berisi `content/`
scope-not-utf8 = nama `{ $path }` bukan UTF-8: beri nama lain
scope-two-sites = sebutkan berkas dan folder dari satu situs saja

## kabar build --quarantine

quarantine = diterbitkan meski { $count } teks bermasalah:
    {"  "}{ $lines }
quarantine-older = { $file }: dalam versi baik yang terakhir
quarantine-left-out = { $file }: tidak diterbitkan
quarantine-kept = { $error }: teks yang rusak tidak akan diterbitkan

## kabar explain

explain-none = { $suggestion ->
    [none] tidak ada temuan `{ $name }`: `kabar explain` menyebut semuanya
   *[other] tidak ada temuan `{ $name }`: apakah maksud Anda `kabar explain { $suggestion }`?
}

## kabar init

init-content = `{ $folder }` sudah punya `content/`: sebut folder lain
init-english = teks dalam `{ $lang }` berbahasa Inggris: tulis ulang
init-kept = `{ $file }` dibiarkan seperti adanya: bandingkan
init-made = buletin berisi { $count } berkas dibuat di `{ $folder }`
init-next =
    berikutnya: tulis alamatnya di { $folder }/content/bulletin.yaml,
    lalu `kabar build { $folder }`

## Teks yang diminta

language-none = { $suggestion ->
    [none] buletin ini tidak punya bahasa `{ $tag }`: bahasanya { $all }
   *[other] buletin ini tidak punya bahasa `{ $tag }`: apakah maksud Anda `{ $suggestion }`?
}
text-none = { $suggestion ->
    [none] tidak ada teks `{ $typed }`: tulis jalur berkasnya, atau idnya; `kabar status{ $site }` menyebut semua teks
   *[other] tidak ada teks `{ $typed }`: apakah maksud Anda `{ $suggestion }`?
}
text-not-in-bulletin = `{ $typed }` tidak ada dalam buletin: mungkin `kabar check{ $site }` mengatakan sebabnya; mungkin juga sudah kedaluwarsa
text-changed = { $file } berubah sementara itu: coba lagi
text-is-original = { $file } adalah naskah asli: tidak mengikuti teks lain

## kabar translate

translate-told = `{ $name }` sudah diceritakan dalam `{ $lang }`: lihat { $file }
translate-exists = sudah ada berkas { $path }: kabar tidak menggantinya
translate-wrong-original = perbaiki dulu naskah aslinya
translate-not-kept = { $error }: nanti `kabar status --diff` harus bertanya kepada git
translate-wrote = { $file } sudah ditulis
translate-next =
    berikutnya: { $title ->
        [none] tulis setiap paragraf di bawah aslinya
       *[other] tulis judulnya, dan setiap paragraf di bawah aslinya
    },
    hapus baris `draft: true`, lalu `kabar check{ $site }`
accept-wrong = perbaiki ini dulu; tidak ada berkas yang diubah
accept-no-file = `{ $typed }` bukan berkas terjemahan: tulis jalur salah satunya
accept-strange = { $file } ditulis dengan cara yang tidak dapat diubah kabar: tulis sendiri `revision: { $revision }` di bawah `translates`
accept-already = { $file } sudah mengikuti { $original } seperti sekarang
accept-first = { $file } mengikuti { $original } seperti sekarang: revisi { $revision }
accept-again = { $file } mengikuti { $original } seperti sekarang: revisi { $revision }, sebelumnya { $before }

## Yang ada dalam kerangka terjemahan, setiap baris paling panjang 100 huruf

skeleton-fields =
    Terjemahan dari { $from } ke { $into }. Di belakang setiap titik dua ditulis apa yang dikatakan baris di
    atasnya, dalam bahasa berkas ini. Apa yang dihapus di sini ditunjukkan seperti di naskah asli.
skeleton-draft = Hapus baris berikut bila terjemahan sudah lengkap: sampai saat itu hanya pratinjau menunjukkannya.

## kabar status

state-original = naskah asli
state-current = mutakhir
state-stale = tertinggal
state-unknown = tanpa revisi
state-draft = konsep
state-missing = belum ada
state-machine = oleh mesin
status-none-stale = tidak diketahui ada terjemahan yang tertinggal
status-wrong = { $count }: yang bersangkutan mungkin tidak ada di sini; lihat `kabar check{ $site }`
status-short = { $lang }: { $told } dari { $count } kegiatan diceritakan, { $percent } %: kurang dari { $least } %
stale-follows = mengikuti revisi { $follows } dari { $of }, yang sekarang { $now }

# Tabel: masing-masing paling panjang 36 huruf, `table-all` paling panjang 5.
table-activities = Kegiatan, yang terbaru dulu
table-others = Teks lain
table-machine = diterjemahkan oleh mesin
table-totals = Dari { $count } kegiatan
table-told = diceritakan, dan tidak tertinggal
table-percent = hal yang sama dalam persen
table-regions = Diceritakan di setiap wilayah
table-programs = Diceritakan di setiap program
table-all = semua

# Kalimat.
sentence-text = { $name }: { $parts }
sentence-in = { $state } dalam { $langs }
sentence-machine = { $lang } (oleh mesin)
sentence-total = dalam { $lang } { $told } dari { $count } kegiatan diceritakan, { $percent } %: { $parts }
sentence-count = { $count } { $state }
sentence-region = wilayah { $key }: { $activities }, diceritakan { $told }
sentence-program = program { $key }: { $activities }, diceritakan { $told }
sentence-told = { $count } dalam { $lang }
sentence-activities = { $count } kegiatan
sentence-nothing = tidak ada kegiatan

## kabar status --diff

difference-head = { $file } mengikuti revisi { $follows } dari { $of }, yang sekarang { $now }
difference-none = { $file } mengikuti { $of } seperti sekarang
difference-untold = `{ $name }` belum diceritakan dalam `{ $lang }`: `kabar translate{ $site } { $name } { $lang }` memulainya
difference-no-revision = { $file } tidak mengatakan revisi mana yang diikutinya: mutakhirkan, lalu `kabar translate{ $site } --accept { $file }`
difference-next =
    berikutnya: mutakhirkan { $file },
    lalu `kabar translate{ $site } --accept { $file }`
difference-old = teks lama: { $what }
difference-since = diubah oleh { $what }
difference-same = { $count } paragraf tetap
part-of-title = judul
part-of-summary = ringkasan
part-of-text = teks
part-same = { $part }: tetap
part-changed = { $part }:
past-commit = komit git { $commit }
past-uncommitted = yang belum dikomit
past-lost = tidak ada yang tahu apa kata { $file } dalam revisi { $revision }: tidak ada di { $kept }, dan { $reason }
past-no-commit = tidak ada dalam satu pun komit git
past-shallow = tidak ada dalam satu pun komit git; ini klon dangkal: `git fetch --unshallow` mengambil sisanya
git-missing = tidak ada program `git` yang dapat ditanya
git-refuses = git tidak dapat ditanya: { $error }
git-no-repository = situs ini tidak berada dalam repositori git
git-no-commit = git belum punya komit

## kabar new

new-ask-title = Judul:
new-ask-date = Hari, atau hari pertama dan terakhir dengan `/` di antaranya [{ $today }]:
new-ask-region = Wilayah, menurut nomor, nama, atau sebagian namanya; beberapa dengan koma:
new-ask-program = Program [tidak ada]:
new-ask-kind = Jenis kegiatan [tidak ada]:
new-ask-language = Bahasa laporan, salah satu dari { $all } [{ $default }]:
new-ask-name = Nama dalam `{ $lang }`:
new-ask-other-name = Nama dalam `{ $lang }` [tidak ada]:
new-ask-parent = Wilayah yang melingkupinya [tidak ada]:
new-ask-id = Id, yang dipakai laporan untuk menyebutnya [{ $usual }]:
new-title-empty = laporan memerlukan judul
new-needed = ini harus diisi; Ctrl-D menghentikan
new-more = ... dan { $count } lagi: tulislah sebagian namanya
new-which = yang mana dari ini yang dimaksud `{ $typed }`?
new-not-found = di sini tidak ada yang bernama `{ $typed }`
new-stopped = dihentikan: tidak ada yang ditulis
new-missing = `{ $flag }` tidak ada, dan tidak ada orang yang dapat ditanya
new-no-day = `{ $typed }` bukan hari: tulislah `2026-05-01`, atau `2026-05-01/2026-05-03`
new-unknown = { $near ->
    [none] `{ $flag }`: situs tidak mempunyai `{ $typed }`
   *[other] `{ $flag }`: situs tidak mempunyai `{ $typed }`: apakah maksud Anda { $near }?
}
new-no-regions = situs belum mempunyai wilayah: `kabar new region` menambahkannya
new-unreadable = { $file } tidak dapat dibaca: `kabar check` mengatakan sebabnya
new-strange = { $file } ditulis dengan cara yang tidak dapat ditambahi kabar: tambahkan sendiri isinya
new-bad-name = tulislah `--name` sekali dengan satu nama untuk semua bahasa, atau sekali untuk setiap bahasa, seperti `--name fr=Kinshasa`
new-bad-id = `{ $id }` tidak dapat menjadi id: tulislah huruf kecil, angka, dan tanda hubung, dengan `--id`
new-id-taken = { $file } sudah mempunyai `{ $id }`: tulislah id lain dengan `--id`, misalnya `{ $free }`
new-nothing = tidak ada yang ditulis
new-wrote = { $file } telah ditulis
new-next =
    selanjutnya: tulislah teks di bawah garis kedua,
    taruh foto di { $folder },
    hapus baris `draft: true`, lalu `kabar check{ $site }`
new-hint = Yang ada di belakang # adalah gagasan: buang tanda # lalu isilah, atau hapus barisnya.
new-added = `{ $id }` telah ditambahkan ke { $file }
new-added-next = selanjutnya: sebutkan dalam laporan, seperti `{ $field }: [{ $id }]`

## kabar schema

schema-wrote = { $count } skema telah ditulis ke { $folder }

## kabar doctor: kata-kata tabel masing-masing paling banyak 12 huruf

doctor-counts = { $activities } kegiatan dalam { $reports } laporan, dan { $texts } teks lain; { $regions } wilayah, { $programs } program, { $organizations } organisasi, { $topics } topik
doctor-language = bahasa
doctor-told = ada
doctor-missing = belum ada
doctor-stale = usang
doctor-machine = oleh mesin
doctor-well = tidak ada yang perlu dikerjakan; `kabar new` memulai laporan berikutnya
doctor-named = { $what }: { $names }
doctor-more = dan { $count } lagi
doctor-check = `kabar check{ $site }` menampilkannya
doctor-drafts = { $count } draf
doctor-preview = `kabar build{ $site } --audience preview --output preview` menampilkannya; hapus `draft: true` bila sudah lengkap
doctor-scheduled = { $count } teks terbit kemudian
doctor-expiring = { $count } teks hilang dalam sebulan
doctor-expired = { $count } teks telah kedaluwarsa
doctor-edit = ubahlah `{ $field }` dalam berkas ini jika tidak tepat; lalu `kabar check{ $site }`
doctor-remove = `git rm` berkas yang tidak diperlukan lagi
doctor-follow-ups = { $count } kesepakatan yang belum selesai sudah lewat tenggat, atau lebih dari setahun
doctor-unused = { $count } isi { $file } tidak disebut di mana pun
doctor-name = sebutkan dalam laporan, seperti yang dilakukan `kabar new`, atau hapus dari { $file }
doctor-heavy = { $count } berkas atau folder berat untuk ponsel murah
doctor-shrink = kecilkan foto: `magick mogrify -resize 1280x { $file }`
doctor-alt = { $count } foto tanpa kata-kata bagi yang tidak melihatnya
doctor-describe = tulislah apa yang tampak: `![...](photo.jpg)`, atau `alt` di bawah `pictures`
