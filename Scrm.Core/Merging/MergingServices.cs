using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Core.Merging;

/// <summary>Registers merging.</summary>
internal static class MergingServices
{
    public static void AddMerging(this IServiceCollection services)
    {
        services.AddSingleton<MergeSettingsBook>();
        services.AddSingleton<MergeFollowUp>();
        services.AddSingleton<MergeContacts>();
        services.AddSingleton<UndoMerge>();
        services.AddSingleton<SuggestMerges>();
        services.AddSingleton<MergeProven>();
    }
}
