using Scrm.Storage.Spool;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Spool;

public sealed class FolderChangeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-change-").FullName;
    private readonly FakeClock _clock = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Two_changes_that_a_coarse_file_system_dates_alike_are_both_seen_however_late_one_looks()
    {
        var change = new FolderChange(_folder, _clock);
        var dated = Directory.GetLastWriteTimeUtc(_folder);
        Assert.True(change.MayHaveChanged());

        File.WriteAllText(Path.Combine(_folder, "second"), "");
        Directory.SetLastWriteTimeUtc(_folder, dated);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(change.MayHaveChanged());
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(change.MayHaveChanged());
    }

    [Fact]
    public void A_change_is_seen_once_the_folder_was_at_rest()
    {
        var change = new FolderChange(_folder, _clock);
        Assert.True(change.MayHaveChanged());
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(change.MayHaveChanged());
        Assert.False(change.MayHaveChanged());

        Directory.SetLastWriteTimeUtc(_folder, Directory.GetLastWriteTimeUtc(_folder).AddMilliseconds(4));
        Assert.True(change.MayHaveChanged());
    }
}
