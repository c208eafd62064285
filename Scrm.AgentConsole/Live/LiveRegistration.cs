using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;

namespace Scrm.AgentConsole.Live;

/// <summary>Registers and maps the hub and what pushes through it.</summary>
internal static class LiveRegistration
{
    private const int MaxCommandBytes = 64 * 1024;

    public static void AddLive(this IServiceCollection services)
    {
        services.AddSignalR()
            .AddHubOptions<AgentHub>(hub =>
            {
                hub.MaximumReceiveMessageSize = MaxCommandBytes;
                hub.EnableDetailedErrors = false;
                hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
                hub.AddFilter<CommandEdge>();
            })
            .AddJsonProtocol(json => WireJson.Configure(json.PayloadSerializerOptions));
        services.AddSingleton<CommandEdge>();
        services.AddSingleton<CommandLimits>();
        services.AddSingleton<Seats>();
        services.AddSingleton<SeatSender>();
        services.AddSingleton<ReplyContents>();
        services.AddScoped<ConversationCommands>();
        services.AddSingleton<SnapshotReader>();
        services.AddSingleton<CatchUp>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<QueueFeed>();
        services.AddSingleton<PresenceFeed>();
        services.AddSingleton<AlertFeed>();
        services.AddSingleton<PresenceKeeper>();
        services.AddSingleton<Viewers>();
        services.AddSingleton<ViewerFeed>();
        services.AddSingleton<RunningCommands>();
        services.AddSingleton<ConsoleDrain>();
        // Jitter guards nothing, so the plain generator serves; it is here to be replaced in tests.
        services.TryAddSingleton(new Random());
        services.AddHostedService<EventRelay>();
        services.AddHostedService(provider => provider.GetRequiredService<PresenceKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<ViewerFeed>());
        services.AddHostedService(provider => provider.GetRequiredService<ConsoleDrain>());
    }

    public static void MapAgentHub(this IEndpointRouteBuilder endpoints)
    {
        var drain = endpoints.ServiceProvider.GetRequiredService<ConsoleDrain>();
        endpoints.MapHub<AgentHub>("/hubs/agent", connection =>
        {
            // On long polling a stolen connection token works for another user, and protocol 0 shows that token.
            connection.Transports = HttpTransportType.WebSockets;
            connection.MinimumProtocolVersion = 1;
            connection.CloseOnAuthenticationExpiration = true;
            connection.TransportSendTimeout = TimeSpan.FromSeconds(5);
        }).RequireAuthorization(Policies.Socket).Add(endpoint => endpoint.RequestDelegate = UnlessLeaving(drain, endpoint.RequestDelegate!));
    }

    private static RequestDelegate UnlessLeaving(ConsoleDrain drain, RequestDelegate next) => context =>
    {
        if (!drain.Refuses)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    };
}
