import java.nio.file.Path;
import java.util.Scanner;
import java.util.Set;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server for one test run: {@code java -cp 'lib/*' Launch.java HOME PORT PAGE_CACHE [auth]}, the third in MiB;
 * with the last it asks for a password. It listens on this machine only, prints "ready" when it answers, and stops when
 * its standard input ends, so that it never outlives who started it. The lines "read-only" and "read-write" on its
 * standard input change what may be done to its database; it prints "done" then.
 */
public class Launch {
  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, arguments.length > 3)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(arguments[2])))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    System.out.println("ready");
    var lines = new Scanner(System.in);
    while (lines.hasNextLine()) {
      var readOnly = lines.nextLine().equals("read-only") ? Set.of("neo4j") : Set.<String>of();
      var database = (GraphDatabaseAPI) server.database("neo4j");
      var config = database.getDependencyResolver().resolveDependency(Config.class);
      config.setDynamic(GraphDatabaseSettings.read_only_databases, readOnly, "test");
      System.out.println("done");
    }
    System.exit(0);
  }
}
