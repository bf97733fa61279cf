// A customer list and a create as a usual Express and Prisma application writes them: Node's cluster
// aside, nothing is left out that its documentation recommends for production.
import process from "node:process";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@prisma/client";
import express from "express";
import { z } from "zod";

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 20 }),
});
const app = express();
app.use(express.json());

const Query = z.object({
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  search: z.string().optional(),
});
const Create = z.object({ name: z.string().min(2).max(100), email: z.email() });

app.get("/customers", async (req, res) => {
  const { page, limit, search } = Query.parse(req.query);
  const contains = { contains: search, mode: "insensitive" };
  const where = {
    deletedAt: null,
    ...(search && { OR: [{ name: contains }, { email: contains }, { company: contains }] }),
  };
  const [data, total] = await Promise.all([
    prisma.customer.findMany({
      where,
      orderBy: { createdAt: "desc" },
      skip: (page - 1) * limit,
      take: limit,
      include: {
        owner: { select: { id: true, name: true, email: true } },
        _count: { select: { leads: true, interactions: true } },
      },
    }),
    prisma.customer.count({ where }),
  ]);
  res.json({ data, pagination: { page, limit, total, pages: Math.ceil(total / limit) } });
});

app.post("/customers", async (req, res) => {
  const data = await prisma.customer.create({ data: { ...Create.parse(req.body), ownerId: 2 } });
  res.status(201).json({ data });
});

app.listen(Number(process.env.PORT), "127.0.0.1");
