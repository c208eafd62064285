namespace Scrm.Core.Sources;

/// <summary>QR codes of ours.</summary>
public interface ISourceStore
{
    /// <summary>All codes, oldest first.</summary>
    Task<IReadOnlyList<SourceCode>> AllAsync(CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<SourceCode?> FindAsync(string inboxId, string scene, CancellationToken cancellationToken);

    /// <summary>Creates a code; false when the inbox has one of this scene.</summary>
    Task<bool> AddAsync(SourceCode code, CancellationToken cancellationToken);

    /// <summary>Replaces a code.</summary>
    Task SaveAsync(SourceCode code, CancellationToken cancellationToken);

    /// <summary>Codes the platform has not been asked for yet.</summary>
    Task<IReadOnlyList<SourceCode>> WaitingAsync(int limit, CancellationToken cancellationToken);

    /// <summary>What a code brought.</summary>
    Task<SourceFigures> FiguresAsync(string inboxId, string scene, CancellationToken cancellationToken);
}
