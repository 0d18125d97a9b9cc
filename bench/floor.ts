/**
 * The least that a server between HTTP and Neo4j can do: it runs the hand-written statement of a question with the
 * driver alone and prints the rows. Prints its address when it answers.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { questions } from './questions/questions.js';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const statements = new Map(questions.map(({ name, statement }) => [name, statement]));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void answer(Buffer.concat(chunks).toString()).then((json) => {
      response.setHeader('content-type', 'application/json');
      response.end(json);
    });
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

async function answer(body: string): Promise<string> {
  const { question, variables } = JSON.parse(body) as { question: string; variables: Record<string, unknown> };
  const parameters = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statements.get(question)!, parameters);
    return JSON.stringify(records.map((record) => record.get('answer') as unknown));
  } finally {
    void session.close();
  }
}
