import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.config.util.ResourceCountCacheUtil;
import ca.uhn.fhir.jpa.dao.FulltextSearchSvcImpl;
import ca.uhn.fhir.jpa.dao.IFulltextSearchSvc;
import ca.uhn.fhir.jpa.dao.search.HSearchSortHelperImpl;
import ca.uhn.fhir.jpa.dao.search.IHSearchSortHelper;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.subscription.submit.config.SubscriptionSubmitterConfig;
import ca.uhn.fhir.jpa.util.ResourceCountCache;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * HAPI's JPA server for FHIR R4 on this machine, in memory. Prints `listening PORT` when it answers, and ends when its
 * standard input does: whoever started it may die, and it does not stay behind.
 */
public class FhirServer {
  public static void main(String[] args) throws Exception {
    ApplicationContext beans = new AnnotationConfigApplicationContext(Beans.class);
    Server jetty = new Server();
    ServerConnector connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    connector.setPort(args.length > 0 ? Integer.parseInt(args[0]) : 0);
    jetty.addConnector(connector);
    ServletContextHandler handler = new ServletContextHandler();
    handler.addServlet(new ServletHolder(restfulServer(beans)), "/fhir/*");
    jetty.setHandler(handler);
    jetty.start();
    System.out.println("listening " + connector.getLocalPort());
    while (System.in.read() >= 0) {
      // Nothing is read: only the end counts.
    }
    System.exit(0);
  }

  private static RestfulServer restfulServer(ApplicationContext beans) {
    RestfulServer server = new RestfulServer(beans.getBean(FhirContext.class));
    server.registerProviders(beans.getBean(ResourceProviderFactory.class).createProviders());
    server.registerProvider(beans.getBean(IJpaSystemProvider.class));
    server.setServerConformanceProvider(
        new JpaCapabilityStatementProvider(
            server,
            beans.getBean(IFhirSystemDao.class),
            beans.getBean(JpaStorageSettings.class),
            beans.getBean(ISearchParamRegistry.class),
            beans.getBean(IValidationSupport.class)));
    server.setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
    return server;
  }

  @Configuration
  @Import({
    JpaR4Config.class,
    ThreadPoolFactoryConfig.class,
    SubscriptionSubmitterConfig.class,
    SubscriptionChannelConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class
  })
  static class Beans {
    @Bean
    JpaStorageSettings storageSettings() {
      JpaStorageSettings settings = new JpaStorageSettings();
      settings.setAllowExternalReferences(true);
      settings.setEnforceReferentialIntegrityOnWrite(false);
      settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);
      settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
      settings.setSchedulingDisabled(true);
      settings.setHibernateSearchIndexFullText(false);
      settings.setHibernateSearchIndexSearchParams(false);
      return settings;
    }

    @Bean
    PartitionSettings partitionSettings() {
      return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
      return new SubscriptionSettings();
    }

    @Bean
    IFulltextSearchSvc fulltextSearch() {
      return new FulltextSearchSvcImpl();
    }

    @Bean
    IStaleSearchDeletingSvc staleSearches() {
      return new StaleSearchDeletingSvcImpl();
    }

    @Bean
    IHSearchSortHelper sortHelper(ISearchParamRegistry parameters) {
      return new HSearchSortHelperImpl(parameters);
    }

    @Bean
    IResourceSupportedSvc supportedResources(DaoRegistry daos) {
      return new DaoRegistryResourceSupportedSvc(daos);
    }

    /** Small pages, so that a patient's record takes several. */
    @Bean
    DatabaseBackedPagingProvider paging() {
      DatabaseBackedPagingProvider paging = new DatabaseBackedPagingProvider();
      paging.setDefaultPageSize(20);
      paging.setMaximumPageSize(200);
      return paging;
    }

    /** By this name: without it /metadata is a 500. */
    @Bean(name = "myResourceCountsCache")
    ResourceCountCache resourceCounts(IFhirSystemDao<?, ?> dao) {
      return ResourceCountCacheUtil.newResourceCountCache(dao);
    }

    @Bean(destroyMethod = "close")
    BasicDataSource dataSource() {
      BasicDataSource source = new BasicDataSource();
      source.setUrl("jdbc:h2:mem:fhir;DB_CLOSE_DELAY=-1");
      return source;
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
        DataSource source, ConfigurableListableBeanFactory factory, FhirContext fhir, JpaStorageSettings settings) {
      Properties hibernate = new Properties();
      hibernate.put("hibernate.dialect", HapiFhirH2Dialect.class.getName());
      hibernate.put("hibernate.hbm2ddl.auto", "update");
      hibernate.put("hibernate.cache.use_query_cache", "false");
      hibernate.put("hibernate.cache.use_second_level_cache", "false");
      hibernate.put("hibernate.cache.use_structured_entries", "false");
      hibernate.put("hibernate.cache.use_minimal_puts", "false");
      hibernate.put("hibernate.search.enabled", "false");
      LocalContainerEntityManagerFactoryBean entities =
          HapiEntityManagerFactoryUtil.newEntityManagerFactory(factory, fhir, settings);
      entities.setPersistenceUnitName("fhir");
      entities.setDataSource(source);
      entities.setJpaProperties(hibernate);
      return entities;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entities) {
      return new JpaTransactionManager(entities);
    }
  }
}
