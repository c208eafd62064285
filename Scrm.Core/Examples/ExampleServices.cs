using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Core.Examples;

/// <summary>Registers the actions of this room.</summary>
internal static class ExampleServices
{
    public static void AddExamples(this IServiceCollection services)
    {
        services.AddSingleton<ImportExamples>();
        services.AddSingleton<MakeWishTags>();
        services.AddSingleton<TrainWishes>();
        services.AddSingleton<TrainIntents>();
        services.AddSingleton<TrainComplaints>();
    }
}
