using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Bot.Activities;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>What the adapter is made of; the adapter itself is found by its base class.</summary>
internal static class BotFrameworkRegistration
{
    private const int AnswerBytes = 1024 * 1024;

    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddHttpClient(BotFrameworkSender.ClientName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = AnswerBytes;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
            .RemoveAllLoggers();
        services.TryAddSingleton<ClientTokens>();
        return services
            .AddSingleton<BotFrameworkFiles>()
            .AddSingleton<BotFrameworkSender>()
            .AddSingleton<BotFrameworkGate>()
            .AddSingleton<BotFrameworkCheck>();
    }
}
