import type { duplicates as english } from "../en/duplicates.ts";
import type { Translation } from "../t.ts";

/** The texts of duplicates and merging in Spanish. */
export const duplicates: Translation<typeof english> = {
  "duplicates.title": "Duplicados",
  "duplicates.find": "Duplicados",
  "duplicates.lead": "Registros que pueden tratar de lo mismo, los más nuevos primero.",
  "duplicates.of": "Quién puede ser la misma persona que {name}",
  "duplicates.ofCompany": "Qué puede ser la misma empresa que {name}",
  "duplicates.none": "Nada parece igual",
  "duplicates.noneText":
    "Se comparan correos electrónicos, teléfonos y dominios, y los nombres junto con su empresa.",
  "duplicates.exact": "Iguales: {reasons}",
  "duplicates.probable": "Probable, por {reasons}",
  "duplicates.reason.email": "correo electrónico",
  "duplicates.reason.domain": "dominio",
  "duplicates.reason.phone": "teléfono",
  "duplicates.reason.name": "nombre",
  "duplicates.compare": "Comparar",
  "duplicates.older": "Pares más antiguos",
  "duplicates.pair": "{first} y {second}",
  "duplicates.note": {
    one: "Otro registro puede ser el mismo",
    other: "Otros {count} pueden ser los mismos",
  },
  "duplicates.noteShow": "Compararlos",
  "duplicates.use": "Usar este",
  "duplicates.anyway": "Si es otro, se puede guardar igualmente.",
  "merge.title": "Combinar con {name}",
  "merge.lead":
    "{loser} pasa a ser parte de {winner}: oportunidades, tareas, actividades y archivos se trasladan, y la dirección antigua lleva aquí. Se puede deshacer.",
  "merge.leadCompany":
    "{loser} pasa a ser parte de {winner}: clientes, oportunidades y archivos se trasladan, y la dirección antigua lleva aquí. Se puede deshacer.",
  "merge.fields": "Elija qué se queda",
  "merge.same": {
    one: "1 campo es igual en ambos.",
    other: "{count} campos son iguales en ambos.",
  },
  "merge.allSame": "Todos los campos son iguales en ambos.",
  "merge.empty": "vacío",
  "merge.from": "{value} (#{id})",
  "merge.submit": "Combinar registros",
  "merge.other": "Quedarse con {name}",
};
