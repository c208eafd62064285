namespace Scrm.Core.Foundation;

/// <summary>This run of this process: what it holds in the store and on disk bears its id. A restarted process is another one.</summary>
public sealed class ProcessInstance(IIdFactory ids)
{
    /// <summary>Unique, and sortable by the time of the start.</summary>
    public string Id { get; } = ids.New();
}
