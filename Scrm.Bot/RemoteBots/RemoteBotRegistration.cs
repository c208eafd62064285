using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Scrm.Bot.Activities;
using Scrm.Bot.Hooks;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>Registers what asks and tells bots elsewhere, and the connector they post to.</summary>
internal static class RemoteBotRegistration
{
    public static void AddRemoteBots(this IServiceCollection services)
    {
        services.AddOptions<RemoteBotOptions>().BindConfiguration(RemoteBotOptions.Section);
        AddClient(services);
        services.TryAddSingleton<ClientTokens>();
        services.AddSingleton<RemoteBotClient>();
        services.AddSingleton<RemoteRests>();
        services.AddSingleton<ConnectorKey>();
        services.AddSingleton<ConnectorAddress>();
        services.AddSingleton<ConnectorDoor>();
        services.AddSingleton<RemoteFollowing>();
        services.AddSingleton<RemoteTeller>();
        services.AddHostedService<RemoteTelling>();
        services.AddSingleton<ILocalBots, NoLocalBots>();
        ILocalBotDriver.Find()?.AddTo(services);
        services.Replace(ServiceDescriptor.Singleton<IRemoteBot, HttpRemoteBot>());
    }

    // Addresses that staff write: the same guard as for the hooks of forms. Times are the callers'.
    private static void AddClient(IServiceCollection services) => services.AddHttpClient(RemoteBotClient.ClientName)
        .ConfigureHttpClient(client =>
        {
            client.Timeout = Timeout.InfiniteTimeSpan;
            client.MaxResponseContentBufferSize = RemoteBotClient.LargestAnswer;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Scrm");
        })
        .ConfigurePrimaryHttpMessageHandler(provider => HookSockets.Handler(provider.GetRequiredService<IOptions<HookOptions>>().Value))
        .RemoveAllLoggers();
}
