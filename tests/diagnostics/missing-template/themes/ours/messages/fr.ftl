reports = Comptes rendus
