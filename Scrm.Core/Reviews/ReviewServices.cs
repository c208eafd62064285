using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Scrm.Core.Reviews;

/// <summary>Registers the actions of this room.</summary>
internal static class ReviewServices
{
    public static void AddReviews(this IServiceCollection services)
    {
        services.TryAddSingleton(new ReviewOptions());
        services.AddSingleton<ReviewQueue>();
        services.AddSingleton<ReadContext>();
        services.AddSingleton<ReviewTag>();
        services.AddSingleton<ReviewMany>();
        services.AddSingleton<UndoReview>();
        services.AddSingleton<ReadFigures>();
        services.AddSingleton<RetireRule>();
        services.AddSingleton<KeepCoverage>();
        services.AddSingleton<TrainTagger>();
    }
}
