using Scrm.Core.Attachments;
using Scrm.Storage.Files;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Files;

public sealed class FileAttachmentStoreTests : AttachmentStoreSpec, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");
    private readonly FileAttachmentStore _store;

    public FileAttachmentStoreTests() => _store = new FileAttachmentStore(_folder.FullName, new SequenceIds());

    protected override IAttachmentStore Store => _store;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_refused_file_leaves_nothing_on_the_disk()
    {
        await Assert.ThrowsAsync<AttachmentTooLargeException>(
            () => _store.SaveAsync(new MemoryStream(new byte[200_000]), "video/mp4", null, 100_000, Token));
        Assert.Empty(_folder.GetFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_whose_facts_were_never_written_is_not_there()
    {
        var saved = await _store.SaveAsync(new MemoryStream([1]), "audio/amr", null, 10, Token);
        File.Delete(Directory.GetFiles(_folder.FullName, saved.Id + ".json", SearchOption.AllDirectories).Single());
        Assert.Null(await _store.FindAsync(saved.Id, Token));
        Assert.Null(await _store.OpenAsync(saved.Id, Token));
    }

    [Fact]
    public async Task A_file_lies_under_the_last_two_characters_of_its_id()
    {
        var saved = await _store.SaveAsync(new MemoryStream([1]), "audio/amr", null, 10, Token);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, saved.Id[^2..], saved.Id)));
    }
}
