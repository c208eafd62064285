using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Core.Merging;

/// <summary>Registers merging.</summary>
internal static class MergingServices
{
    public static void AddMerging(this IServiceCollection services)
    {
        services.AddSingleton<MergeSettingsBook>();
        services.AddSingleton<MergeRights>();
        services.AddSingleton<DismissedPairs>();
        services.AddSingleton<DismissMerge>();
        services.AddSingleton<UndoDismissal>();
        services.AddSingleton<MergeFollowUp>();
        services.AddSingleton<MergeContacts>();
        services.AddSingleton<UndoMerge>();
        services.AddSingleton<SuggestMerges>();
        services.AddSingleton<MergeProven>();
    }
}
