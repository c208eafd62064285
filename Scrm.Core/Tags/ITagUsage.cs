namespace Scrm.Core.Tags;

/// <summary>Counts how often tags and rules were used.</summary>
public interface ITagUsage
{
    /// <summary>Counts of everything that was used at all; looks at every observation, so not for every request.</summary>
    Task<TagUsage> CountAsync(CancellationToken cancellationToken);
}
