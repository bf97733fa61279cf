export type Role = "user" | "manager" | "admin";
export type Action = "read" | "create" | "update" | "delete";
export type Reach = "own" | "team" | "all";
export type Entity = "customers" | "companies" | "leads" | "tasks" | "interactions" | "users";

/** `read:customers:own`, `create:leads`, `configure:system` ... */
export type Permission =
  | `${Exclude<Action, "create">}:${Entity}:${Reach}`
  | `create:${Entity}`
  | `${"configure" | "monitor"}:system`;

const records = ["customers", "companies", "leads", "tasks"] as const;

const userPermissions: Permission[] = [
  ...records.flatMap((entity): Permission[] => [
    `read:${entity}:own`,
    `create:${entity}`,
    `update:${entity}:own`,
  ]),
  "read:interactions:own",
  "create:interactions",
  "read:users:own",
  "update:users:own",
];

const managerPermissions: Permission[] = [
  ...records.flatMap((entity): Permission[] => [
    `read:${entity}:all`,
    `create:${entity}`,
    `update:${entity}:all`,
  ]),
  "read:interactions:all",
  "create:interactions",
  "read:users:team",
  "update:users:own",
];

const adminPermissions: Permission[] = [
  ...records.flatMap((entity): Permission[] => [
    `read:${entity}:all`,
    `create:${entity}`,
    `update:${entity}:all`,
    `delete:${entity}:all`,
  ]),
  "read:interactions:all",
  "create:interactions",
  "delete:interactions:all",
  "read:users:all",
  "create:users",
  "update:users:all",
  "delete:users:all",
  "configure:system",
  "monitor:system",
];

const rolePermissions: Record<Role, ReadonlySet<Permission>> = {
  user: new Set(userPermissions),
  manager: new Set(managerPermissions),
  admin: new Set(adminPermissions),
};

/** Whether the role table gives `permission` to `role`. */
export function roleHas(role: Role, permission: Permission): boolean {
  return rolePermissions[role].has(permission);
}

/** How far `role` reaches for an action on an entity's records; undefined where it may not at all. */
export function reach(
  role: Role,
  action: Exclude<Action, "create">,
  entity: Entity,
): Reach | undefined {
  const widestFirst: Reach[] = ["all", "team", "own"];
  return widestFirst.find((r) => roleHas(role, `${action}:${entity}:${r}`));
}
