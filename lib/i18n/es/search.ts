import type { search as english } from "../en/search.ts";
import type { Translation } from "../t.ts";

export const search: Translation<typeof english> = {
  "search.title": "Búsqueda",
  "search.titleFor": "Búsqueda de «{q}»",
  "search.start": "¿Qué busca?",
  "search.startText":
    "Dos letras encuentran comienzos; tres o más, cualquier parte de una palabra.",
  "search.none": "Nada coincide con «{q}»",
  "search.noneText":
    "Revise la ortografía o use menos palabras. Lo que está en la papelera se omite.",
  "search.all": "Todo lo que coincide",
  "search.customers": "Clientes",
  "search.companies": "Empresas",
  "search.leads": "Oportunidades",
  "search.tasks": "Tareas",
  "search.interactions": "Actividades",
  "search.users": "Personas",
  "search.untitled": "Sin asunto",
};
