using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Core.Walls;

/// <summary>Registers the actions of this room.</summary>
internal static class WallServices
{
    public static void AddWall(this IServiceCollection services)
    {
        services.AddSingleton<ReadWall>();
        services.AddSingleton<TodayLedger>();
        services.AddSingleton<TodayReader>();
        services.AddSingleton<ReadWallDay>();
        services.AddSingleton<ListWallDay>();
    }
}
