reports = Comptes rendus
read more: Lire la suite
home = Accueil
home = Début
