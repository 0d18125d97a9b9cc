/** `@neo4j/graphql` on Apollo Server, put together as its own documentation does. Prints its address when it answers. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const typeDefs = readFileSync(new URL('typeDefs.graphql', import.meta.url), 'utf8');
// Dates are strings; without this they cannot be compared.
const features = { filters: { String: { GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  context: ({ req }) =>
    Promise.resolve({
      req,
      sessionConfig: { database: NEO4J_DATABASE },
      cypherQueryOptions: { addVersionPrefix: true },
    }),
  listen: { host: '127.0.0.1', port: 0 },
});
process.stdout.write(`${url}\n`);
