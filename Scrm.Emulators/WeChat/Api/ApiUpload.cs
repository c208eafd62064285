namespace Scrm.Emulators.WeChat.Api;

/// <summary>The file of a multipart request.</summary>
internal sealed record ApiUpload(string FileName, string ContentType, byte[] Bytes);
