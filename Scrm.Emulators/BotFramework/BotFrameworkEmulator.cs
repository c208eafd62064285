using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Scrm.Emulators.BotFramework;

/// <summary>Plays a Bot Framework connector and its authority: signs what people say, and takes what the bot answers.</summary>
internal static class BotFrameworkEmulator
{
    public const string Root = "/emulators/botframework";

    /// <summary>Who signs; the same as the real one's.</summary>
    public const string Issuer = "https://api.botframework.com";

    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ConnectorState>();
        services.AddSingleton<ConnectorSigner>();
        services.AddSingleton<ConnectorPush>();
        services.AddHttpClient(ConnectorPush.ClientName)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var connector = endpoints.MapGroup(Root).ExcludeFromDescription();
        connector.MapAuthority();
        connector.MapConversations();
        connector.MapPeople();
    }

    /// <summary>The connector's own address, as the caller knows it.</summary>
    public static string AddressOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{Root}";
}
