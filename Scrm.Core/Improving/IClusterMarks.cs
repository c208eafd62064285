namespace Scrm.Core.Improving;

/// <summary>What was done about clusters.</summary>
public interface IClusterMarks
{
    /// <summary>All of them.</summary>
    Task<IReadOnlyList<ClusterMark>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Adds one; one of the same cluster is replaced.</summary>
    Task SaveAsync(ClusterMark mark, CancellationToken cancellationToken);
}
