using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scrm.Bot.Background;
using Scrm.Bot.Channels;
using Scrm.Bot.Channels.BotFramework;
using Scrm.Bot.Channels.WeChat;
using Scrm.Bot.Gateway;
using Scrm.Bot.Hooks;
using Scrm.Bot.Inbound;
using Scrm.Bot.Links;
using Scrm.Bot.Outbound;
using Scrm.Bot.PlatformTags;
using Scrm.Bot.RemoteBots;
using Scrm.Bot.Writing;
using Scrm.Core.Reviews;

namespace Scrm.Bot;

/// <summary>What the host needs to know of the gateway.</summary>
public static class BotServices
{
    /// <summary>Adds the channels, the turn, and the workers that send, fetch and wake.</summary>
    public static IServiceCollection AddScrmBot(this IServiceCollection services)
    {
        services.AddOptions<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ReviewOptions>().BindConfiguration(ReviewOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ReviewOptions>>().Value);
        services.AddWeChat();
        services.AddBotFramework();
        services.AddWriting();
        services.AddRemoteBots();
        foreach (var channel in ChannelCatalog.Discover())
        {
            services.AddSingleton(typeof(ChannelAdapter), channel);
        }

        // Jitter guards nothing, so the plain generator serves; it is here to be replaced in tests.
        services.AddSingleton(new Random());
        services.AddSingleton<ChannelCatalog>();
        services.AddSingleton<GatewayMetrics>();
        services.AddSingleton<Limits>();
        services.AddSingleton<Draining>();
        services.AddSingleton<KnownInboxes>();
        services.AddSingleton<WebhookReceiver>();
        services.AddSingleton<WebhookMemory>();
        services.AddSingleton<TurnInTime>();
        services.AddSingleton<TurnElsewhere>();
        services.AddSingleton<ChangeNudge>();
        services.AddSingleton<TurnQueue>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<AfterTurn>();
        services.AddSingleton<Dispatch>();
        services.AddSingleton<EntryKeeper>();
        services.AddSingleton<MediaFetcher>();
        services.AddSingleton<ContactLearner>();
        services.AddSingleton<KnownLinks>();
        services.AddSingleton<LinkDoor>();
        services.AddSingleton<StandingKeeper>();
        services.AddHostedService(provider => provider.GetRequiredService<StandingKeeper>());
        services.AddHostedService<StandingSweeper>();
        services.AddHostedService<SignalTagger>();
        services.AddHostedService<MemberMatcher>();
        services.AddHostedService<QrMaker>();
        services.AddHostedService<AccountMenuKeeper>();
        services.AddHostedService<InboxChecker>();
        services.AddHostedService<FormSweeper>();
        services.AddHooks();
        services.AddSingleton<SyncPlatformTags>();
        services.AddHostedService(provider => provider.GetRequiredService<MediaFetcher>());
        services.AddHostedService(provider => provider.GetRequiredService<ContactLearner>());
        services.AddHostedService<GatewayDrain>();
        services.AddHostedService<SpoolDrainer>();
        services.AddHostedService<ReceiptSweeper>();
        services.AddHostedService<OutboundWorker>();
        services.AddHostedService<TypingForwarder>();
        services.AddHostedService<SnoozeWaker>();
        services.AddHostedService<ScheduledSender>();
        services.AddHostedService<RoutingWorker>();
        services.AddHostedService<PlatformTagSynchroniser>();
        services.AddHostedService<TaggerTrainer>();
        services.AddHostedService<ExampleTrainer>();
        services.AddHostedService<MeaningPlacer>();
        services.AddHostedService<SegmentTrend>();
        services.AddHostedService<BackfillWorker>();
        services.AddHostedService<TagSweeper>();
        services.AddHostedService<CoverageKeeper>();
        services.AddHostedService<ReplayWorker>();
        services.AddHostedService<RuleRunWorker>();
        services.AddHostedService<PersonaKeeper>();
        return services;
    }

    /// <summary>Maps the platforms' webhooks, <c>/channels/{channel}/{inboxId}</c>, the short links, <c>/l/{code}</c>, and the connector for bots elsewhere.</summary>
    public static void MapScrmBot(this IEndpointRouteBuilder routes)
    {
        ChannelEndpoints.Map(routes);
        LinkEndpoints.Map(routes);
        ConnectorEndpoints.Map(routes);
    }
}
