using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Core.Routing;

/// <summary>Registers the actions of this room.</summary>
internal static class RoutingServices
{
    public static void AddRoutingActions(this IServiceCollection services)
    {
        services.AddSingleton<AssignConversation>();
        services.AddSingleton<RequestHandoff>();
        services.AddSingleton<RoutingSceneReader>();
        services.AddSingleton<WeighConversation>();
        services.AddSingleton<RouteQueue>();
        services.AddSingleton<TendOpen>();
        services.AddSingleton<AnswerOffer>();
        services.AddSingleton<WhisperToOwner>();
    }
}
