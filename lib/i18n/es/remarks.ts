/** What forms say of a field, in Spanish, by the English words; # stands for a number. */
export const remarks: Readonly<Record<string, string>> = {
  "Tick the box to go on.": "Marque la casilla para continuar.",
  "Fill in this field.": "Rellene este campo.",
  "Write this as text.": "Escriba esto como texto.",
  "Write at least # characters.": "Escriba al menos # caracteres.",
  "Keep this to # characters.": "Como máximo # caracteres.",
  "Take out the control characters.": "Quite los caracteres de control.",
  "Add an email address, like name@example.com.":
    "Añada un correo electrónico, como name@example.com.",
  "Add a domain after the @, like name@example.com.":
    "Añada un dominio después de la @, como name@example.com.",
  "Write the whole address, like name@example.com.":
    "Escriba la dirección completa, como name@example.com.",
  "Use digits, spaces, + - ( ) only, like +# # #.":
    "Use solo cifras, espacios, + - ( ), como +# # #.",
  "Write an amount, like #.#.": "Escriba un importe, como #,#.",
  "Write a smaller amount.": "Escriba un importe menor.",
  "Write an amount of zero or more.": "Escriba un importe de cero o más.",
  "Write at most two decimals, like #.#.": "Como máximo dos decimales, como #,#.",
  "Write a whole number from # to #.": "Escriba un número entero de # a #.",
  "Write a number, like #.#.": "Escriba un número, como #,#.",
  "Write a smaller number.": "Escriba un número menor.",
  "Choose a record by its id.": "Elija un registro.",
  "Choose a stage.": "Elija una etapa.",
  "Choose a stage that exists.": "Elija una etapa que exista.",
  "Choose why the lead was lost.": "Elija por qué se perdió la oportunidad.",
  "Choose a reason that exists.": "Elija un motivo que exista.",
  "Choose a customer or a lead.": "Elija un cliente o una oportunidad.",
  "Choose a customer that you can see.": "Elija un cliente que pueda ver.",
  "Choose a lead that you can see.": "Elija una oportunidad que pueda ver.",
  "Choose an owner.": "Elija un responsable.",
  "Choose who does it.": "Elija quién lo hace.",
  "Choose an active user.": "Elija un usuario activo.",
  "Write a day as year-month-day, like #-#-#.": "Escriba un día como año-mes-día, como #-#-#.",
  "Choose yes or no.": "Elija sí o no.",
  "Keep this to # tags.": "Como máximo # etiquetas.",
  "Use small letters, digits and _, like no_budget.": "Use minúsculas, cifras y _, como no_budget.",
  "Write the domain alone, like example.com.": "Escriba solo el dominio, como example.com.",
  "Write a web address, like https://example.com.":
    "Escriba una dirección web, como https://example.com.",
  "Choose a currency by its code, like EUR.": "Elija una moneda por su código, como EUR.",
  "Choose a time zone by its name, like Europe/Berlin.":
    "Elija una zona horaria por su nombre, como Europe/Berlin.",
  "Choose a language by its tag, like en or de-CH.":
    "Elija un idioma por su código, como es o es-MX.",
  "Write a password.": "Escriba una contraseña.",
  "Type your password.": "Escriba su contraseña.",
  "This is too easy to guess. Use several words that do not belong together.":
    "Es demasiado fácil de adivinar. Use varias palabras que no tengan relación.",
};
