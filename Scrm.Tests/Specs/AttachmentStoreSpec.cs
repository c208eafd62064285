using Scrm.Core.Attachments;

namespace Scrm.Tests.Specs;

/// <summary>What holds for attachments.</summary>
public abstract class AttachmentStoreSpec
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract IAttachmentStore Store { get; }

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_with_its_facts()
    {
        var bytes = Enumerable.Range(0, 200_000).Select(n => (byte)(n * 7)).ToArray();
        var saved = await SaveAsync(bytes, "video/mp4", "合同.mp4");
        Assert.Equal(("video/mp4", 200_000, "合同.mp4"), (saved.ContentType, saved.Size, saved.FileName));
        Assert.Equal(saved, await Store.FindAsync(saved.Id, Token));

        await using var stream = await Store.OpenAsync(saved.Id, Token);
        using var read = new MemoryStream();
        await stream!.CopyToAsync(read, Token);
        Assert.Equal(bytes, read.ToArray());
    }

    [Fact]
    public async Task A_file_as_large_as_allowed_is_taken_and_one_byte_more_is_not()
    {
        Assert.Equal(100, (await Store.SaveAsync(new MemoryStream(new byte[100]), "audio/mp3", null, 100, Token)).Size);
        await Assert.ThrowsAsync<AttachmentTooLargeException>(
            () => Store.SaveAsync(new MemoryStream(new byte[101]), "audio/mp3", null, 100, Token));
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        var saved = await SaveAsync([], "text/plain", null);
        await using var stream = await Store.OpenAsync(saved.Id, Token);
        Assert.Equal(0, stream!.Length);
    }

    [Theory]
    [InlineData("00000000000000000000000009")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("/etc/passwd")]
    [InlineData("x.json")]
    public async Task An_unknown_or_impossible_id_finds_nothing(string id)
    {
        Assert.Null(await Store.FindAsync(id, Token));
        Assert.Null(await Store.OpenAsync(id, Token));
    }

    [Fact]
    public async Task The_first_bytes_tell_the_kind_better_than_the_sender()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        Assert.Equal("image/png", (await SaveAsync(png, "image/jpeg", null)).ContentType);
        Assert.Equal("application/octet-stream", (await SaveAsync("<script>"u8.ToArray(), "image/png", null)).ContentType);
        Assert.Equal("application/zip", (await SaveAsync([0x50, 0x4B, 3, 4], "application/zip", null)).ContentType);
    }

    private Task<Attachment> SaveAsync(byte[] bytes, string contentType, string? fileName) =>
        Store.SaveAsync(new MemoryStream(bytes), contentType, fileName, 1_000_000, Token);
}
