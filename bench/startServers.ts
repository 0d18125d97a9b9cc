import type { Servers } from './Contender.js';
import { ServerProcess } from './ServerProcess.js';
import { serve } from './xunshi.js';

/** Starts every server that is compared: on the Neo4j of an address, and on the embedded store of a folder. */
export async function startServers(uri: string, directory: string): Promise<Servers> {
  const account = { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: '', NEO4J_DATABASE: 'neo4j' };
  const started: ServerProcess[] = [];
  const start = async (starting: Promise<ServerProcess>): Promise<ServerProcess> => {
    const server = await starting;
    started.push(server);
    return server;
  };
  try {
    return {
      neo4j: await start(serve(['--neo4j', uri])),
      embedded: await start(serve(['--store', directory])),
      rival: await start(ServerProcess.start('bench/neo4j-graphql/server.js', [], account)),
      floor: await start(ServerProcess.start('dist/.bench/bench/floor.js', [], account)),
    };
  } catch (error) {
    await Promise.all(started.map((server) => server.stop()));
    throw error;
  }
}
