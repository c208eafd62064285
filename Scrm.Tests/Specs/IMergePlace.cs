namespace Scrm.Tests.Specs;

/// <summary>Where people are joined: an empty store.</summary>
public interface IMergePlace
{
    Task<MergeWorld> OpenAsync(CancellationToken cancellationToken);

    void Close();
}
