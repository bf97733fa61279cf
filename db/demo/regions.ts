/** Where demo people and companies come from: names, towns and numbers that fit together. */
export interface Region {
  first: readonly string[];
  last: readonly string[];
  /** First words of company names. */
  stems: readonly string[];
  /** Legal forms, mostly empty ones repeated for weight. */
  forms: readonly string[];
  cities: readonly string[];
  /** Country code and a number with `#` for any digit. */
  phone: string;
  currency: string;
}

const list = (text: string) => text.split(", ");

export const regions: readonly Region[] = [
  {
    first: list(
      "Ingrid, Erik, Astrid, Lars, Sigrid, Magnus, Freja, Oskar, Liv, Henrik, Maja, Anders",
    ),
    last: list(
      "Solberg, Johansson, Lund, Bergström, Dahl, Nyström, Haugen, Ekström, Holm, Sørensen",
    ),
    stems: list("Nordlys, Øresund, Fjordvik, Björkstad, Polaris, Havbris, Solvik, Granit"),
    forms: ["AS", "AB", "ApS", ""],
    cities: list("Bergen, Malmö, Aarhus, Trondheim, Uppsala"),
    phone: "+46 8 ### ## ##",
    currency: "EUR",
  },
  {
    first: list(
      "Greta, Jonas, Benedikt, Katharina, Thomas, Lena, Moritz, Anneliese, Felix, Johanna",
    ),
    last: list(
      "Lindemann, Brunner, Steiner, Weiß, Hofmann, Kessler, Vogt, Schäfer, Winkler, Bäcker",
    ),
    stems: list("Hanseatic, Isar, Alpen, Rheintal, Schwarzwald, Elbufer, Donau, Sankt Georg"),
    forms: ["GmbH", "AG", "KG", ""],
    cities: list("Hamburg, Wien, Luzern, Freiburg, Leipzig"),
    phone: "+49 40 ### ####",
    currency: "EUR",
  },
  {
    first: list("Amélie, Claire, Hugo, Camille, Étienne, Margaux, Théo, Solène, Julien, Océane"),
    last: list(
      "Fontaine, Dubois, Lefèvre, Moreau, Girard, Rousseau, Mercier, Chevalier, Garnier, Noël",
    ),
    stems: list(
      "Val de Loire, Rivage, Belvédère, Grand Large, Armor, Garonne, Mistral",
    ),
    forms: ["SAS", "SARL", "", ""],
    cities: list("Nantes, Lyon, Lille, Bordeaux, Rennes"),
    phone: "+33 1 99 00 ## ##",
    currency: "EUR",
  },
  {
    first: list(
      "Lucía, Rafael, Mateus, Inês, Tomás, Valentina, Joaquín, Beatriz, Diego, Marisol, Nuno",
    ),
    last: list(
      "Hernández, Duarte, Carvalho, Rivera, Almeida, Ortega, Vargas, Figueiredo, Peña, Salas",
    ),
    stems: list(
      "Azulejo, Serra Verde, San Telmo, Costa Brava, Mirador, Quinta Nova, Andina, Alameda",
    ),
    forms: ["S.A.", "Lda", "S.L.", ""],
    cities: list("Porto, Sevilla, Curitiba, Valparaíso, Mendoza"),
    phone: "+351 21 ### ####",
    currency: "EUR",
  },
  {
    first: list(
      "Chiara, Matteo, Giulia, Lorenzo, Francesca, Davide, Elena, Niccolò, Sofia, Alessio",
    ),
    last: list(
      "Bellini, Conti, Marchetti, Rinaldi, Gallo, Ferrara, De Santis, Lombardi, Fabbri, Greco",
    ),
    stems: list(
      "Adriatica, Monte Rosa, Lago Blu, Porta Nuova, Aurora, Vesuvio",
    ),
    forms: ["S.p.A.", "S.r.l.", "", ""],
    cities: list("Torino, Trieste, Bologna, Bari, Verona"),
    phone: "+39 02 #### ####",
    currency: "EUR",
  },
  {
    first: list(
      "Siobhán, Oliver, Grace, Callum, Niamh, Harriet, Declan, Imogen, Rhys, Fiona, Alistair",
    ),
    last: list(
      "O’Neill, Grant, Whitfield, MacLeod, Byrne, Pritchard, Ashworth, Gallagher, Rowe, Sinclair",
    ),
    stems: list("Liffey, Pennine, Harbourside, Thistle, Cotswold, Severn, Blackwater, Northgate"),
    forms: ["Ltd", "plc", "LLP", ""],
    cities: list("Cork, Leeds, Cardiff, Dundee, Bristol"),
    phone: "+44 20 7946 0###",
    currency: "GBP",
  },
  {
    first: list(
      "Daniel, Zuzana, Katarzyna, Marek, Hana, Piotr, Ilona, Tomasz, Petra, Miklós, Wojciech",
    ),
    last: list(
      "Kowalczyk, Nováková, Wiśniewska, Horváth, Dvořák, Zieliński, Szabó, Malá, Černý, Łęcka",
    ),
    stems: list("Baltic, Moravia, Vistula, Bohemia, Karpaty, Duna, Tatra, Złota Brama"),
    forms: ["a.s.", "sp. z o.o.", "Kft.", ""],
    cities: list("Gdańsk, Brno, Szeged, Kraków, Košice"),
    phone: "+48 22 ### ## ##",
    currency: "EUR",
  },
  {
    first: list(
      "Ayşe, Emre, Elif, Samir, Fatima Zahra, Youssef, Leïla, Karim, Nadia, Mehmet, Yasmine",
    ),
    last: list("Yıldız, Demir, Benali, Haddad, Özkan, Mansour, Şahin, Khoury, El Amrani, Tahiri"),
    stems: list("Bosphorus, Atlas, Anadolu, Levant, Medina, Çınar, Zeytin, Sahara"),
    forms: ["A.Ş.", "SARL", "Ltd.", ""],
    cities: list("İzmir, Casablanca, Tunis, Amman, Ankara"),
    phone: "+90 212 ### ## ##",
    currency: "EUR",
  },
  {
    first: list("Kwame, Grace, Amara, Tunde, Wanjiru, Sipho, Ngozi, Abena, Thabo, Zanele, Kofi"),
    last: list("Mensah, Wanjiru, Okafor, Adeyemi, Dlamini, Owusu, Kamau, Nkosi, Achieng, Boateng"),
    stems: list("Accra, Savannah, Baobab, Kilimani, Umoja, Table Bay, Volta, Lagoon"),
    forms: ["Ltd", "(Pty) Ltd", "", ""],
    cities: list("Accra, Nairobi, Lagos, Durban, Kampala"),
    phone: "+254 20 ### ####",
    currency: "USD",
  },
  {
    first: list("Kenji, Yuki, Haruto, Aiko, Min-jun, Seo-yeon, Ren, Sakura, Ji-woo, Wei, Mei-ling"),
    last: list("Watanabe, Tanaka, Nakamura, Kim, Park, Chen, Lin, Mori, Fujita, Zhang"),
    stems: list("Minato, Sakura, Hanok, Formosa, Kumo, Pearl River, Hikari, Mugunghwa"),
    forms: ["K.K.", "Co., Ltd.", "Inc.", ""],
    cities: list("Osaka, Busan, Taipei, Fukuoka, Suzhou"),
    phone: "+81 6 #### ####",
    currency: "USD",
  },
  {
    first: list("Arjun, Priya, Rohan, Ananya, Vikram, Meera, Imran, Kavya, Sanjay, Nisha, Devika"),
    last: list("Mehta, Iyer, Sharma, Banerjee, Reddy, Khan, Pillai, Chowdhury, Desai, Fernando"),
    stems: list("Deccan, Ganga, Malabar, Himalaya, Lotus, Konkan, Banyan, Monsoon"),
    forms: ["Pvt. Ltd.", "Ltd", "", ""],
    cities: list("Pune, Chennai, Dhaka, Colombo, Jaipur"),
    phone: "+91 20 #### ####",
    currency: "USD",
  },
  {
    first: list("Maya, Ethan, Naomi, Caleb, Isabelle, Logan, Tessa, Marcus, Avery, Jordan, Simone"),
    last: list(
      "Whitaker, Delgado, Bouchard, Nguyen, Hartley, Brooks, Castellanos, Redbird, Kaplan, Osei",
    ),
    stems: list("Cascade, Prairie, Great Lakes, Juniper, Bayou, Granite State, Laurentian, Mesa"),
    forms: ["Inc.", "LLC", "Corp.", ""],
    cities: list("Portland, Madison, Montréal, Tucson, Halifax"),
    phone: "+1 503 555 01##",
    currency: "USD",
  },
];
