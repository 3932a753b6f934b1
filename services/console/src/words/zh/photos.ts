/** The words of photographs and papers, in Chinese. */
export const photosWords = {
  photos: {
    title: '照片',
    evidence: '照片或文件',
    camera: '拍照',
    choose: '选择照片或文件',
    hint: '最多 9 个：照片每张 10 MB 以内，PDF 20 MB 以内。拍摄地点等信息会自动去除。',
    sending: '正在上传',
    failed: '没有传上去，可以重试。',
    kind: '只接受 JPEG、PNG、WebP 图片和 PDF 文件。',
    size: '文件过大：照片最多 10 MB，PDF 最多 20 MB。',
    gone: '已过期，请移除后重新上传。',
    wait: '还在上传，传完后再提交。',
    settle: '有文件没有传上去，请重试或移除。',
    numbered: '第 {{number}} 个',
    remove: '移除{{name}}',
    removeShort: '移除',
    paper: 'PDF',
    ofStep: '{{step}}：照片和文件',
    name: '{{step}}的照片或文件 {{number}}',
    notLoaded: '没有载入，重试',
  },
}
