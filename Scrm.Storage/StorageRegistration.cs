using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Scrm.Core.AccountMenus;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Attachments;
using Scrm.Core.Backfill;
using Scrm.Core.Canned;
using Scrm.Core.Clicks;
using Scrm.Core.Composing;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Examples;
using Scrm.Core.Foundation;
using Scrm.Core.Improving;
using Scrm.Core.Links;
using Scrm.Core.Machines;
using Scrm.Core.Macros;
using Scrm.Core.Meanings;
using Scrm.Core.Members;
using Scrm.Core.Mentions;
using Scrm.Core.Merging;
using Scrm.Core.Orders;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Pictures;
using Scrm.Core.PlatformTags;
using Scrm.Core.Replays;
using Scrm.Core.RuleBooks;
using Scrm.Core.Reviews;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.Scheduled;
using Scrm.Core.Segments;
using Scrm.Core.Sources;
using Scrm.Core.Standing;
using Scrm.Core.Sweeping;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Trials;
using Scrm.Core.Views;
using Scrm.Storage.Availability;
using Scrm.Storage.Files;
using Scrm.Storage.InProcess;
using Scrm.Storage.KeyRing;
using Scrm.Storage.Moving;
using Scrm.Storage.Redis;
using Scrm.Storage.Spool;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Composing;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;
using Scrm.Storage.Sqlite.Forms;
using Scrm.Storage.Sqlite.Improving;
using Scrm.Storage.Sqlite.Links;
using Scrm.Storage.Sqlite.Machines;
using Scrm.Storage.Sqlite.Members;
using Scrm.Storage.Sqlite.Merging;
using Scrm.Storage.Sqlite.Orders;
using Scrm.Storage.Sqlite.Personas;
using Scrm.Storage.Sqlite.Reviews;
using Scrm.Storage.Sqlite.Routing;
using Scrm.Storage.Sqlite.Rules;
using Scrm.Storage.Sqlite.Segments;
using Scrm.Storage.Sqlite.Sources;
using Scrm.Storage.Sqlite.Sweeping;
using Scrm.Storage.Sqlite.Tagging;
using Scrm.Storage.Sqlite.Values;
using Scrm.Storage.Sqlite.Views;

namespace Scrm.Storage;

/// <summary>All the host needs to know of storage.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Registers every port of Core and the health checks <c>store</c> and <c>spool</c>. Settings: section <c>Scrm</c>
    /// (<see cref="StorageOptions"/>), <c>ConnectionStrings:Redis</c> and <c>ConnectionStrings:Mongo</c>.
    /// </summary>
    public static IServiceCollection AddScrmStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection("Scrm"))
            .Configure(options => options.Redis = configuration.GetConnectionString("Redis") is { Length: > 0 } redis ? redis : null)
            .Configure(options => options.Mongo.Connection = configuration.GetConnectionString("Mongo") is { Length: > 0 } mongo ? mongo : null)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, RedisStringCheck>();
        services.AddSingleton<IValidateOptions<StorageOptions>, RegionsCheck>();
        services.AddSingleton(provider => new Regions(Options(provider).Regions));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IIdFactory, UlidFactory>();
        services.TryAddSingleton<ProcessInstance>();
        services.TryAddSingleton(CrashPoints.None);
        services.AddStore(configuration.GetConnectionString("Mongo") is { Length: > 0 });
        services.AddSpool();
        services.AddNudges();
        services.AddSingleton<StoreHealthCheck>();
        services.AddHealthChecks()
            .AddCheck<StoreHealthCheck>("store", tags: ["ready"])
            .AddCheck<SpoolHealthCheck>("spool", tags: ["ready"]);
        return services;
    }

    /// <summary>Creates or migrates the store; the host awaits it before it serves.</summary>
    /// <exception cref="StoreRefusedException">The store was written by a newer version, or a move into it was cut.</exception>
    public static async Task OpenScrmStoreAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetService<IStoreDriver>() is { } driver)
        {
            await driver.OpenAsync(services, cancellationToken);
        }
        else
        {
            var store = services.GetRequiredService<SqliteStore>();
            await store.OpenAsync(cancellationToken);
            await FactRebuild.RunOnceAsync(store, cancellationToken);
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (await services.GetRequiredService<ISharedValues>().GetAsync(MoveMark.Key, now, cancellationToken) is { } value
            && MoveMark.Read(value.Value) is { FinishedAt: null } begun)
        {
            throw new StoreUnfinishedException(begun.Source);
        }
    }

    /// <summary>Keeps the keys that protect cookies in the store, for all processes.</summary>
    public static IDataProtectionBuilder PersistKeysToScrmStore(this IDataProtectionBuilder builder)
    {
        builder.Services.AddSingleton<SharedValuesXmlRepository>();
        builder.Services.AddOptions<KeyManagementOptions>()
            .Configure<SharedValuesXmlRepository>((options, repository) => options.XmlRepository = repository);
        return builder;
    }

    private static void AddStore(this IServiceCollection services, bool isShared)
    {
        services.AddSingleton<IAttachmentStore>(provider => new FileAttachmentStore(
            Path.Combine(Options(provider).DataDirectory, "attachments"), provider.GetRequiredService<IIdFactory>()));
        if (!isShared)
        {
            services.AddEmbeddedStore();
            return;
        }

        var driver = IStoreDriver.Needed();
        services.AddSingleton(driver);
        driver.AddTo(services);
    }

    private static void AddEmbeddedStore(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SqliteStore(new SqliteSettings(
            Path.Combine(Options(provider).DataDirectory, "scrm.db"), Options(provider).ChangesKept)));
        services.AddSingleton<IConversationStore, SqliteConversationStore>();
        services.AddSingleton<IConversationIndex, SqliteConversationIndex>();
        services.AddSingleton<ISavedViewStore, SqliteSavedViewStore>();
        services.AddSingleton<IReceiptStore, SqliteReceiptStore>();
        services.AddSingleton<IOutbox, SqliteOutbox>();
        services.AddSingleton<IContactStore, SqliteContactStore>();
        services.AddSingleton<IContactHistory, SqliteContactHistory>();
        services.AddSingleton<IMergeStore, SqliteMergeStore>();
        services.AddSingleton<IMergeDismissals, SqliteMergeDismissals>();
        services.AddSingleton<IContactAliases, SqliteContactAliases>();
        services.AddSingleton<IMentionStore, SqliteMentionStore>();
        services.AddSingleton<ITagStore, SqliteTagStore>();
        services.AddSingleton<ISignalQueue, SqliteSignalQueue>();
        services.AddSingleton<IActivityStore, SqliteActivityStore>();
        services.AddSingleton<IPersonKeys, SqlitePersonKeys>();
        services.AddSingleton<ILinkStore, SqliteLinkStore>();
        services.AddSingleton<IClickStore, SqliteClickStore>();
        services.AddSingleton<IOrderStore, SqliteOrderStore>();
        services.AddSingleton<IMemberStore, SqliteMemberStore>();
        services.AddSingleton<ISourceStore, SqliteSourceStore>();
        services.AddSingleton<IApiTokenStore, SqliteApiTokenStore>();
        services.AddSingleton<ITagUsage, SqliteTagUsage>();
        services.AddSingleton<IPlatformTagStore, SqlitePlatformTagStore>();
        services.AddSingleton<ITagHistory, SqliteTagHistory>();
        services.AddSingleton<IReviewStore, SqliteReviewStore>();
        services.AddSingleton<ICoverageStore, SqliteCoverageStore>();
        services.AddSingleton<IExampleStore, SqliteExampleStore>();
        services.AddSingleton<IMeaningStore, SqliteMeaningStore>();
        services.AddSingleton<IPersonaStore, SqlitePersonaStore>();
        services.AddSingleton<IPastMessages, SqlitePastMessages>();
        services.AddSingleton<IRoutingStore, SqliteRoutingStore>();
        services.AddSingleton<IAnswerHistory, SqliteAnswerHistory>();
        services.AddSingleton<IBackfillStore, SqliteBackfillStore>();
        services.AddSingleton<ISweepStore, SqliteSweepStore>();
        services.AddSingleton<ISegmentStore, SqliteSegmentStore>();
        services.AddSingleton<ISegmentIndex, SqliteSegmentIndex>();
        services.AddSingleton<IPictureSource, SqlitePictureSource>();
        services.AddSingleton<IFormStore, SqliteFormStore>();
        services.AddSingleton<IFormDeliveries, SqliteFormDeliveries>();
        services.AddSingleton<IAccountMenuStore, SqliteAccountMenuStore>();
        services.AddSingleton<IKnowledgeStore, SqliteKnowledgeStore>();
        services.AddSingleton<IBotOutcomes, SqliteBotOutcomes>();
        services.AddSingleton<IReplayStore, SqliteReplayStore>();
        services.AddSingleton<IRuleStore, SqliteRuleStore>();
        services.AddSingleton<IRuleRunStore, SqliteRuleRunStore>();
        services.AddSingleton<ICannedStore, SqliteCannedStore>();
        services.AddSingleton<IMacroStore, SqliteMacroStore>();
        services.AddSingleton<IComposerStore, SqliteComposerStore>();
        services.AddSingleton<IScheduleStore, SqliteScheduleStore>();
        services.AddSingleton<IClusterMarks, SqliteClusterMarks>();
        services.AddSingleton<ITrialStore, SqliteTrialStore>();
        services.AddSingleton<IDirectory, SqliteDirectory>();
        services.AddSingleton<ISharedValues, SqliteSharedValues>();
    }

    private static void AddSpool(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SpoolSettings(
            Options(provider).SpoolDirectory ?? Path.Combine(Options(provider).DataDirectory, "spool"),
            Options(provider).SpoolMaxMessages,
            Options(provider).SpoolMaxBytes));
        services.AddSingleton<FileReceiptSpool>();
        services.AddSingleton<IReceiptSpool>(provider => provider.GetRequiredService<FileReceiptSpool>());
        services.AddSingleton<SpoolHealthCheck>();
    }

    private static void AddNudges(this IServiceCollection services)
    {
        services.AddSingleton<InProcessEventBus>();
        services.AddSingleton<InProcessPresence>();
        services.AddSingleton(provider => new RedisNames(Options(provider).RedisPrefix));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RedisConnection>(provider, Options(provider).Redis!));
        services.AddSingleton<RedisEventBus>();
        services.AddSingleton<RedisPresence>();
        services.AddSingleton<IEventBus>(provider => Options(provider).Redis is null
            ? provider.GetRequiredService<InProcessEventBus>()
            : provider.GetRequiredService<RedisEventBus>());
        services.AddSingleton<IPresence>(provider => Options(provider).Redis is null
            ? provider.GetRequiredService<InProcessPresence>()
            : provider.GetRequiredService<RedisPresence>());
    }

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;
}
