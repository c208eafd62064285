using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What the adapter is made of; the adapter itself is found by its base class.</summary>
internal static class WeChatRegistration
{
    private const int AnswerBytes = 4 * 1024 * 1024;

    public static IServiceCollection AddWeChat(this IServiceCollection services)
    {
        services.AddHttpClient(WeChatHttp.ClientName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = AnswerBytes;
                client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            })
            // The addresses carry access tokens.
            .RemoveAllLoggers();
        return services
            .AddSingleton<WeChatHttp>()
            .AddSingleton<WeChatTokenSource>()
            .AddSingleton<WeChatTokens>()
            .AddSingleton<WeChatClient>()
            .AddSingleton<WeChatUploads>()
            .AddSingleton<WeChatSender>()
            .AddSingleton<WeChatMediaFetch>()
            .AddSingleton<WeChatUsers>()
            .AddSingleton<WeChatQr>()
            .AddSingleton<WeChatQrCodes>()
            .AddSingleton<WeChatMenus>()
            .AddSingleton<WeChatAccountMenus>()
            .AddSingleton<WeChatTags>()
            .AddSingleton<WeChatNonces>()
            .AddSingleton<WeChatProbe>()
            .AddSingleton<WeChatDoor>()
            .AddSingleton<WeChatCheck>()
            .AddSingleton<WeChatAccountTools>()
            .AddSingleton<WeChatPlatformTags>();
    }
}
